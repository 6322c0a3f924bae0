import type { FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { formatNumber } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { consoleMessages } from '../console.catalogue';

/** A whole number within a range, both ends included; empty values are `required`'s business. */
export function wholeBetween(min: number, max: number): FieldRule {
  return (value) => {
    if (value.trim() === '') return null;
    const number = /^\d+$/.test(value.trim()) ? Number(value) : NaN;
    if (number >= min && number <= max) return null;
    const { t } = useMessages(consoleMessages);
    return t('fault.whole', { min: formatNumber(min), max: formatNumber(max) });
  };
}

/** A number within a range, such as a coordinate. */
export function numberBetween(min: number, max: number): FieldRule {
  return (value) => {
    if (value.trim() === '') return null;
    const number = Number(value);
    if (number >= min && number <= max) return null;
    const { t } = useMessages(consoleMessages);
    return t('fault.number', { min: formatNumber(min), max: formatNumber(max) });
  };
}
