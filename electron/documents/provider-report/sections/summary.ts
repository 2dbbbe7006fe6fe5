import { groupBy } from '../../../../shared/domain/signal/group-by'
import { listInWords } from '../../../../shared/domain/swedish'
import { bullets, heading, paragraph, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Inline } from '../../content/model'
import { say, together } from '../../content/say'
import { dateText, inSentence } from '../../content/swedish'
import type { ProviderReport } from '../view-model'
import { comparedPhrase, known, since } from './words'
import { economySentence } from './economy'
import { statesSentence } from './findings'
import { deviatingSentence } from './individual'
import { plannedSentence } from './next'

/** The year in a few sentences, each carried by a figure further on. */
export const summary: Section<ProviderReport> = (report) => {
  const points = [
    reviewed(report),
    found(report),
    complaints(report),
    deviations(report),
    deviatingSentence(report),
    report.inHouse ? [] : economySentence(report),
    plannedSentence(report),
  ].filter((sentence) => sentence.length > 0)
  return [heading(1, 'Sammanfattning', 'sammanfattning'), paragraph(say`${who(report)}`, 'lead'), bullets(points)]
}

/** Who it is: form, insatser and how many agreements held during the year. */
function who({ provider, inHouse, agreements, units }: ProviderReport): string {
  const services = [
    ...new Set([
      ...agreements.map(({ serviceTypeName }) => serviceTypeName),
      ...units.flatMap(({ serviceTypeName }) => serviceTypeName ?? []),
    ]),
  ].map(inSentence)
  const does = services.length === 0 ? '' : ` ${inHouse ? 'bedriver' : 'utför'} ${listInWords(services)}`
  if (inHouse) return `${provider.name}${does} i kommunens egen regi.`
  const many = agreements.length
  if (many === 0) return `${provider.name} hade inget avtal med kommunen under året.`
  return `${provider.name}${does} enligt ${many === 1 ? 'ett avtal' : `${many} avtal`} med kommunen.`
}

/** Which granskningar were made, and what they came to. */
export function reviewed({ reviews, completed, year, earlierReviews }: ProviderReport): Inline[] {
  const done = reviews.filter(({ completedOn }) => completedOn !== null)
  if (done.length === 0) {
    const [before] = earlierReviews
    const latest =
      before === undefined
        ? []
        : say`Den senaste gjordes den ${dateText(before.completedOn)}${before.outcomeWords === null ? '' : ` och visade att verksamheten ${subordinate(before.outcomeWords)}`}.`
    return together(say`Ingen granskning genomfördes ${String(year)}.`, latest)
  }
  return together(say`${counted(completed, 'granskning', 'granskningar')} genomfördes ${String(year)}.`, outcomes(done))
}

/** 'följer inte avtal' → 'inte följer avtal', as it stands after "att". */
const subordinate = (words: string): string => words.replace(/^följer inte /, 'inte följer ')

/** Every outcome with how many got it, the most common first; what lacks one is said. */
function outcomes(done: ProviderReport['reviews']): Inline[] {
  const words = groupBy(
    done.flatMap(({ outcomeWords }) => outcomeWords ?? []),
    (one) => one,
  )
  const told = [...words].toSorted(([, a], [, b]) => b.length - a.length)
  const without = done.length - done.filter(({ outcomeWords }) => outcomeWords !== null).length
  const [first] = told
  if (first === undefined) return say`Utfall är inte ${done.length === 1 ? 'registrerat' : 'registrerade'}.`
  const lacking = without === 0 ? '' : ` Utfallet av ${without} är inte registrerat.`
  if (done.length === 1) return say`Den visar att verksamheten ${subordinate(first[0])}.`
  if (told.length === 1 && without === 0) {
    return say`${done.length === 2 ? 'Båda' : 'Samtliga'} visar att verksamheten ${subordinate(first[0])}.`
  }
  const phrases = told.map(([outcome, rows], index) =>
    index === 0
      ? `${rows.length} att verksamheten ${subordinate(outcome)}`
      : `${rows.length} att den ${subordinate(outcome)}`,
  )
  return say`Av dem visar ${listInWords(phrases)}.${lacking}`
}

function found(report: ProviderReport): Inline[] {
  const { found: all, completed, openEarlier } = report
  if (completed.value === 0) {
    return openEarlier.value
      ? say`${counted(openEarlier, 'brist', 'brister')} från tidigare år är inte verifierade.`
      : []
  }
  if (!all.value) return say`Inga brister är registrerade från årets granskningar.`
  return together(
    say`${counted(all, 'brist', 'brister')} är registrerade från årets granskningar.`,
    statesSentence(report),
  )
}

/** Klagomål and avvikelser with their change; each only where its register is used. */
function complaints(report: ProviderReport): Inline[] {
  const { complaints: all } = report.feedback
  return known(all.now)
    ? say`${since(report)} registrerades ${comparedPhrase(report, all, 'klagomål', 'klagomål')}.`
    : []
}

function deviations(report: ProviderReport): Inline[] {
  const { deviations: all, lexSarah } = report
  const reports = lexSarah.total.now
  return together(
    known(all.total.now)
      ? say`${since(report)} registrerades ${comparedPhrase(report, all.total, 'avvikelse', 'avvikelser')}.`
      : [],
    reports.value
      ? say`${counted(reports, 'rapport', 'rapporter')} enligt lex Sarah är ${reports.value === 1 ? 'registrerad' : 'registrerade'}.`
      : [],
  )
}
