import { formatNumber } from '../../../text/format'
import { checkFreeText, findPersonalData, personalDataMessage } from '../../personal-data'
import { type CheckedContent, type Finding, findingIn, findingInAll, type Part, placeOf, textsOf } from './checked'

/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
const anyDay = '2099-12-31'
/** {{x}} as somebody wrote it; what the program prints has an invisible joiner between. */
const PLACEHOLDER = /\{\u2060?\{([^{}]*)\}\u2060?\}/u
/** Not where the words themselves are explained, in quotation marks. */
const MISSING = /(?<![”"])uppgift saknas/giu

const SWEDISH = new Set([
  'och',
  'att',
  'är',
  'som',
  'för',
  'på',
  'av',
  'med',
  'det',
  'den',
  'inte',
  'har',
  'till',
  'en',
])
const ENGLISH = new Set([
  'the',
  'and',
  'of',
  'to',
  'is',
  'that',
  'for',
  'with',
  'was',
  'are',
  'this',
  'not',
  'has',
  'by',
])
/** Fewer words than this say nothing of their language. */
const LEAST_WORDS = 20

/** What stands in the text: personnummer, unfilled places, figures that are missing, another language than Swedish. */
export function checkTexts({ title }: CheckedContent, parts: readonly Part[]): Finding[] {
  return [
    ...personalDataIn(title).map(({ degree, message }) => findingInAll('personalData', degree, `Rubriken: ${message}`)),
    ...parts.flatMap(checkPart),
  ]
}

function checkPart(part: Part): Finding[] {
  const texts = [part.heading ?? '', ...part.blocks.flatMap(textsOf)]
  const whole = texts.join('\n')
  const missing = whole.match(MISSING)?.length ?? 0
  const placeholder = PLACEHOLDER.exec(whole)
  const at = placeOf(part).replace(/^i /, 'I ')
  return [
    ...personalDataIn(whole).map(({ degree, message }) => findingIn(part, 'personalData', degree, `${at}: ${message}`)),
    ...(placeholder === null
      ? []
      : [
          findingIn(
            part,
            'placeholder',
            'stop',
            `${at} står {{${(placeholder[1] ?? '').trim()}}}, som är en plats att fylla i. Skriv det som ska stå där.`,
          ),
        ]),
    ...(missing === 0
      ? []
      : [
          findingIn(
            part,
            'missingFigure',
            'warn',
            `${at} står ”uppgift saknas” på ${missing === 1 ? 'ett ställe' : `${formatNumber(missing)} ställen`}. Registrera uppgiften eller låt det stå.`,
          ),
        ]),
    ...(looksEnglish(whole)
      ? [
          findingIn(
            part,
            'language',
            'warn',
            `${at} är texten på engelska. Skärmläsare läser dokumentet på svenska: översätt eller sammanfatta.`,
          ),
        ]
      : []),
  ]
}

function personalDataIn(text: string): Array<{ degree: Finding['degree']; message: string }> {
  const hits = findPersonalData(text, anyDay)
  if (hits.length === 0) return []
  const message = personalDataMessage(hits).replace(', så kan texten sparas', '')
  return [{ degree: checkFreeText(text, anyDay).ok ? 'warn' : 'stop', message }]
}

function looksEnglish(text: string): boolean {
  const words = text.toLocaleLowerCase('sv-SE').match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return false
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length
  const english = count(ENGLISH)
  return english >= 4 && english > 2 * count(SWEDISH)
}
