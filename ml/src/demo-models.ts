import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Folder of the models that are part of the project: trained on the demo's made-up history, and labelled so. */
export const DEMO_MODELS = fileURLToPath(new URL('../models/demo/', import.meta.url));

/** Texts of the demo's model files, as they were written. */
export async function readDemoModels(): Promise<{ readonly timeSlot: string; readonly demand: string }> {
  const [timeSlot, demand] = await Promise.all(
    ['time-slot.json', 'demand.json'].map((name) => readFile(`${DEMO_MODELS}${name}`, 'utf8')),
  );
  return { timeSlot: timeSlot ?? '', demand: demand ?? '' };
}
