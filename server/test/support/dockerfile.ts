import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast';

export const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
export const DOCKERFILE = path.join(ROOT, 'deployment', 'Dockerfile');

/** One instruction of the Dockerfile. */
export interface Step {
  readonly keyword: string;
  /** All that follows the keyword, its line breaks gone. */
  readonly text: string;
  /** Its words after the flags. */
  readonly words: readonly string[];
  /** Such as `--from=build`, by name. */
  readonly flags: Readonly<Record<string, string>>;
  /** Its form as a list (`["node", "-e"]`), where it has that. */
  readonly list: readonly string[] | null;
}

/** One image of the Dockerfile: from a FROM to the next. */
export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}

function readStep(instruction: Instruction): Step {
  const text = (instruction.getRawArgumentsContent() ?? '').replace(/\\\n\s*/g, '');
  const words = instruction.getExpandedArguments().map((argument) => argument.getValue());
  const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
  const list = /\[.*\]$/.exec(text)?.[0];
  return {
    keyword: instruction.getKeyword(),
    text,
    words,
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    list: list === undefined ? null : (JSON.parse(list) as string[]),
  };
}

/** The stages of `deployment/Dockerfile`, in order. */
export function readStages(): Stage[] {
  const dockerfile = DockerfileParser.parse(readFileSync(DOCKERFILE, 'utf8'));
  const stages: Stage[] = [];
  let steps: Step[] = [];
  for (const instruction of dockerfile.getInstructions()) {
    const step = readStep(instruction);
    if (step.keyword !== 'FROM') {
      steps.push(step);
      continue;
    }
    const [image = '', , name = ''] = step.words;
    steps = [];
    stages.push({ name, image, steps });
  }
  return stages;
}

/** The last of a keyword in a stage: the one in force. */
export function lastOf(stage: Stage, keyword: string): Step | undefined {
  return stage.steps.findLast((step) => step.keyword === keyword);
}
