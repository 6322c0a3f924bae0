import { formatNumber } from '../format/format';

export const MOST_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;

/** For the file picker only: what a file is, the server tells by its content. */
export const PICKED_TYPES = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.doc,.docx,.xls,.xlsx,.ppt,.pptx';

export function isTooLarge(file: Pick<File, 'size'>): boolean {
  return file.size > MOST_MEGABYTES * MEGABYTE;
}

/** "3.2 GB", "1.4 MB", "12 kB". */
export function formatBytes(bytes: number): string {
  const [unit, value] =
    bytes >= GIGABYTE
      ? (['gigabyte', bytes / GIGABYTE] as const)
      : bytes >= MEGABYTE / 2
        ? (['megabyte', bytes / MEGABYTE] as const)
        : (['kilobyte', Math.ceil(bytes / 1024)] as const);
  return formatNumber(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
}

/** The ending of a file name in capitals, as people call kinds of files: "PDF". */
export function kindOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? '' : fileName.slice(dot + 1).toUpperCase();
}

/** A first title: the file's name without its ending, and with spaces for what stood for them. */
export function titleOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const stem = dot > 0 ? fileName.slice(0, dot) : fileName;
  return stem
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200);
}
