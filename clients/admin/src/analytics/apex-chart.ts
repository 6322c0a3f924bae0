import 'apexcharts/dist/apexcharts.css';
import VueApexCharts from 'vue3-apexcharts';

/** The library writes a style element of its own unless one with this id is there; the pages' policy forbids such. */
const STYLES_ID = 'apexcharts-css';
if (document.getElementById(STYLES_ID) === null) {
  const present = document.createElement('meta');
  present.id = STYLES_ID;
  document.head.append(present);
}

/** The charts' component, in a file of its own so that it is downloaded where a chart is shown. */
export const ApexChart = VueApexCharts;
