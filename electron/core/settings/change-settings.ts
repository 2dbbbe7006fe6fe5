import { KoladaSettings } from '../../../shared/contracts/kolada'
import { Settings } from '../../../shared/contracts/settings'
import type { RiskScale } from '../../../shared/domain/risk'
import { StoredSettings } from '../../../shared/domain/stored-settings'
import { formatNumber } from '../../../shared/text/format'
import { reviewKindNames } from '../../../shared/text/names'
import { documentsInWords } from './document-settings-words'

const { weights, planning } = Settings.shape
const labelOf = (schema: { meta(): Record<string, unknown> | undefined }): string => String(schema.meta()?.['label'])

/** What is fetched from Kolada. */
function koladaInWords(stored: unknown): Record<string, string | null> | null {
  const parsed = KoladaSettings.safeParse(stored)
  if (!parsed.success) return null
  const { enabled, municipality, comparisons } = parsed.data
  return {
    Hämtning: enabled ? 'påslagen' : 'avslagen',
    'Kommunens id': municipality,
    'Jämförs med': comparisons.map(({ id, name }) => `${name} (${id})`).join(', ') || null,
  }
}

/** The municipality's settings, one line a field, as the log tells about them. Null where a stored value can't be read. */
export function settingsInWords(stored: unknown): Record<string, string | null> | null {
  const parsed = StoredSettings.safeParse(stored)
  if (!parsed.success) return koladaInWords(stored)
  const { municipality, actor, scale, weights: points, planning: plan } = parsed.data
  return {
    [labelOf(Settings.shape.municipality)]: municipality,
    [labelOf(Settings.shape.actor)]: actor,
    ...scaleInWords(scale),
    ...Object.fromEntries(
      Object.entries(weights.shape).map(([name, schema]) => [
        `Vikt: ${labelOf(schema)}`,
        formatNumber(points[name as keyof typeof points]),
      ]),
    ),
    [labelOf(planning.shape.daysAvailable)]: formatNumber(plan.daysAvailable),
    ...Object.fromEntries(
      Object.entries(plan.daysPerKind).map(([kind, days]) => [
        `Dagar för ${reviewKindNames[kind as keyof typeof reviewKindNames]}`,
        formatNumber(days),
      ]),
    ),
    [labelOf(planning.shape.defaultIntervalMonths)]: formatNumber(plan.defaultIntervalMonths),
    ...documentsInWords(parsed.data.documents),
  }
}

const scaleInWords = (scale: RiskScale): Record<string, string> => ({
  Riskskala: `${scale.size} × ${scale.size}`,
  'Ord för sannolikhet': scale.likelihoodLabels.join(', '),
  'Ord för konsekvens': scale.consequenceLabels.join(', '),
  'Gränser för riskvärde': scale.bands.map(({ word, from }) => `${word} från ${from}`).join(', '),
  'Krav per nivå': scale.bands.map(({ word, demand }) => `${word}: ${demand}`).join('; '),
  'Åtgärd krävs alltid från konsekvens':
    scale.treatmentFromConsequence === null ? 'aldrig' : String(scale.treatmentFromConsequence),
})
