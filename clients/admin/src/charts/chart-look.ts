import { useTheme } from '@smart-healthcare/shared/theme';
import type { ApexOptions } from 'apexcharts';
import { computed, type ComputedRef } from 'vue';

/** Colours by what they stand for: the same thing looks the same in every chart. */
export interface ChartColours {
  now: string;
  before: string;
  cancelled: string;
  missed: string;
  good: string;
  busy: string;
  text: string;
  muted: string;
  line: string;
  raised: string;
  soft: string;
}

function read(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const role = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    now: role('accent'),
    before: role('control-line'),
    cancelled: role('warning'),
    missed: role('danger'),
    good: role('success'),
    busy: role('warning'),
    text: role('text'),
    muted: role('muted'),
    line: role('line'),
    raised: role('raised'),
    soft: role('accent-soft'),
  };
}

/** The colours of the theme in use. */
export function useChartColours(): ComputedRef<ChartColours> {
  const { shown } = useTheme();
  return computed(() => (shown.value, read()));
}

/** Text as the library may put it into the page: it takes names and labels for HTML. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * What all charts share: no toolbar, no zoom, nothing that moves, axes in the page's type, values from zero.
 * Legends are drawn by the page, where the keyboard and assistive technology reach them.
 */
export function baseOptions(colours: ChartColours, value: (number: number) => string): ApexOptions {
  const label = { colors: colours.muted, fontSize: '13px', fontFamily: 'inherit' };
  return {
    chart: {
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      animations: { enabled: false },
      fontFamily: 'inherit',
      foreColor: colours.muted,
      background: 'transparent',
      parentHeightOffset: 0,
      redrawOnParentResize: true,
    },
    colors: [colours.now, colours.before],
    dataLabels: { enabled: false },
    legend: { show: false },
    grid: {
      borderColor: colours.line,
      strokeDashArray: 0,
      padding: { left: 8, right: 8, top: -12, bottom: 0 },
    },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    xaxis: {
      labels: { style: label, hideOverlappingLabels: false, rotate: 0 },
      axisBorder: { color: colours.line },
      axisTicks: { show: false },
      tooltip: { enabled: false },
      crosshairs: { show: false },
    },
    yaxis: { min: 0, forceNiceScale: true, labels: { style: label, formatter: value, maxWidth: 220 } },
    tooltip: {
      theme: 'none',
      x: { formatter: (_: number, point?: unknown) => nameOfPoint(point) },
      y: { formatter: value },
    },
  };
}

/** Below this width of the window a chart has room for few labels. */
export const NARROW = 640;

/** Names along an axis, every so many of them: the others would lie on one another. */
export function someNames(names: readonly string[], most: number): (name: string) => string {
  const every = Math.max(1, Math.ceil(names.length / most));
  const shown = new Set(names.filter((_, place) => place % every === 0));
  return (name) => (shown.has(name) ? name : '');
}

interface Point {
  dataPointIndex: number;
  w: { globals: { labels: readonly (string | number)[]; categoryLabels?: readonly (string | number)[] } };
}

function isPoint(value: unknown): value is Point {
  return typeof value === 'object' && value !== null && 'dataPointIndex' in value && 'w' in value;
}

function nameOfPoint(point: unknown): string {
  if (!isPoint(point)) return '';
  const { categoryLabels, labels } = point.w.globals;
  const names = categoryLabels?.length ? categoryLabels : labels;
  return asHtml(String(names[point.dataPointIndex] ?? ''));
}
