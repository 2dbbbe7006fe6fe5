import type { Check } from '../../contracts/common'
import type { DocumentSettings } from '../../contracts/document-settings'
import { DocumentKind } from '../../contracts/values'
import { formatNumber } from '../../text/format'
import { contrastBetween, tintsOf } from './accent'
import { checkLetterForm } from './letter-form'

/** WCAG 2.2, 1.4.3: what text needs against its ground. */
const LEAST_CONTRAST = 4.5

/**
 * Whether headings in the colour can be read on white paper.
 * @param accent six hexadecimal digits without #; null for the program's own
 */
export function checkAccent(accent: string | null): Check {
  if (accent === null || !/^[0-9A-F]{6}$/i.test(accent)) return { ok: true, reasons: [] }
  const contrast = contrastBetween(accent, 'FFFFFF')
  if (contrast >= LEAST_CONTRAST) return { ok: true, reasons: [] }
  // Rounded down, so that a colour just under the limit never seems to reach it.
  const shown = formatNumber(Math.floor(contrast * 10) / 10, 1)
  return {
    ok: false,
    reasons: [
      `Färgen ${accent} syns för dåligt mot vitt: kontrasten är ${shown}:1 och ska vara minst 4,5:1. Välj en mörkare, till exempel ${tintsOf(accent).accent}.`,
    ],
  }
}

/** Everything that must hold before the documents' settings are saved. */
export function checkDocumentSettings(settings: DocumentSettings): Check {
  const reasons = [...checkLetterForm(settings).reasons, ...checkAccent(settings.accent).reasons]
  return { ok: reasons.length === 0, reasons }
}

/** Largest logo that is kept: documents carry it in every file. */
export const LOGO_BYTES = 1_000_000

/** Kinds whose names are the settings'; a begäran om rättelse is signed by whoever decides the step. */
export const signedKinds: readonly DocumentKind[] = DocumentKind.options.filter(
  (kind) => kind.startsWith('tjansteskrivelse') || kind === 'uppfoljningsplan',
)
