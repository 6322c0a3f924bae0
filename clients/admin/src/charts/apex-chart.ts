import ApexCharts from 'apexcharts';
import 'apexcharts/dist/apexcharts.css';
import VueApexCharts from 'vue3-apexcharts';

// The library writes two style elements into the page, which the pages' policy refuses. The first is left out where an
// element with this id is there; its rules are the style sheet above. The second is for legends, which we draw
// ourselves: its writer, a method that all legends share, is put out of use.
const STYLES_ID = 'apexcharts-css';
if (document.getElementById(STYLES_ID) === null) {
  const present = document.createElement('meta');
  present.id = STYLES_ID;
  document.head.append(present);
}
const unused = new ApexCharts(document.createElement('div'), { chart: { type: 'line' }, series: [] });
const { legend } = unused as unknown as { legend: { legendHelpers: object } };
Object.assign(Object.getPrototypeOf(legend.legendHelpers) as object, {
  appendToForeignObject: () => undefined,
});

/** The charts' component, in a file of its own so that it is downloaded where a chart is shown. */
export const ApexChart = VueApexCharts;
