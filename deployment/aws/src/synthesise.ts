import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Given } from './given.js';
import { SmartHealthcareStack } from './smart-healthcare-stack.js';

/**
 * The template of an installation without an account and without copying the product: the region's data centres have
 * names that nobody looked up.
 * @param product folder of the product
 */
export function synthesise(given: Given, product: string): { stack: Stack; template: Template } {
  const app = new App({ context: { 'aws:cdk:disable-asset-staging': true } });
  const stack = new SmartHealthcareStack(app, 'SmartHealthcare', given, product, {
    env: { account: '123456789012', region: 'eu-central-1' },
  });
  return { stack, template: Template.fromStack(stack) };
}
