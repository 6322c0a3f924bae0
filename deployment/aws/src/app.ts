import { App } from 'aws-cdk-lib';
import path from 'node:path';
import { GivenWrongly, readGiven } from './given.js';
import { SmartHealthcareStack } from './smart-healthcare-stack.js';

const app = new App();
/** The tool runs this in the folder of cdk.json. */
const product = path.resolve('../..');
try {
  const given = readGiven((name) => app.node.tryGetContext(name) as unknown);
  new SmartHealthcareStack(app, 'SmartHealthcare', given, product, {
    env: { account: process.env['CDK_DEFAULT_ACCOUNT'], region: process.env['CDK_DEFAULT_REGION'] },
  });
} catch (error) {
  if (!(error instanceof GivenWrongly)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
