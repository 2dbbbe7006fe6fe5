import type { DelayedFigures } from '../../../shared/contracts/delayed-decision'
import { type AgeBucket, ageBuckets } from '../../../shared/domain/delayed/age'
import { formatLaw, lawAt } from '../../../shared/domain/law-reference'
import type { Figure } from '../../documents/content/figure'
import { delayedLetterDocument } from '../../documents/delayed-letter/document'
import type { DelayedLetter } from '../../documents/delayed-letter/view-model'
import { reportingLaw } from '../collect/delayed/law-repo'
import { delayedGrowth } from '../collect/delayed/growth'
import { delayedRepo } from '../collect/delayed/delayed-repo'
import { sameQuarter } from '../../../shared/domain/delayed/quarter'
import { addMonths } from '../../../shared/domain/iso-date'
import { yearFigures } from '../collect/delayed/figures'
import type { Context } from '../context'
import { type Composer, notYet, written } from './composed'
import type { DocumentChoice } from './head'
import { letterFrame } from './letter/letter-frame'
import { openPerspectives } from './missing'

/** The tjänsteskrivelse about the year's latest report of ej verkställda beslut. */
export const composeDelayedLetter: Composer = (context, choice) => {
  const figures = yearFigures(context.db, choice.year, choice.committeeId)
  const { date } = figures
  if (date === null || date < `${choice.year}-01-01`) {
    return notYet(
      `Det finns ingen rapport om ej verkställda beslut för ${choice.year}. Gör kvartalets rapport under Samla in, Ej verkställda beslut.`,
    )
  }
  const letter = letterOf(context, choice, { ...figures, date })
  return written(delayedLetterDocument(letter), [
    ...(figures.tooYoung ? [`${figures.tooYoung} beslut är yngre än tre månader och räknas inte.`] : []),
    ...figures.differences,
    ...(letter.before === null ? ['För samma kvartal året före finns ingen rapport att jämföra med.'] : []),
    ...openPerspectives(letter.statements),
  ])
}

function letterOf(context: Context, choice: DocumentChoice, figures: DelayedFigures & { date: string }): DelayedLetter {
  const { db } = context
  const { date } = figures
  const isHistory = figures.source === 'history'
  const recordType = isHistory ? 'history' : 'delayedDecision'
  const all = figures.rows.flatMap(({ ids }) => ids)
  const figure = (value: number | null, description: string, ids: string[] = all): Figure => ({
    value,
    base: null,
    source: { description: `${description}, ${date}`, recordType, ids },
  })
  const buckets = (counts: Record<AgeBucket, number | null>, what: string, ids: string[]) =>
    Object.fromEntries(
      ageBuckets.map((bucket) => [bucket, figure(counts[bucket], `${what}, ${bucket}`, ids)]),
    ) as Record<AgeBucket, Figure>
  return {
    ...letterFrame(context, choice),
    year: choice.year,
    date,
    fromHistory: isHistory,
    total: figure(figures.total, 'Ej verkställda beslut'),
    interrupted: figure(figures.interrupted, 'Avbrutna'),
    carriedOut: figure(figures.carriedOut, 'Verkställda under kvartalet', []),
    ended: figure(figures.ended, 'Upphörda under kvartalet', []),
    women: figure(figures.women, 'Kvinnor'),
    men: figure(figures.men, 'Män'),
    rows: figures.rows.map((row) => ({
      name: row.serviceType,
      total: figure(row.total, row.serviceType, row.ids),
      buckets: buckets(row, row.serviceType, row.ids),
      women: figure(row.women, `${row.serviceType}, kvinnor`, row.ids),
      men: figure(row.men, `${row.serviceType}, män`, row.ids),
    })),
    sums: buckets(figures.sums, 'Ej verkställda beslut', all),
    ...comparedWith(context, choice, date, isHistory),
    fees: figures.fees.map(({ year, amountSek, source, ids }) => ({
      year,
      amount: {
        value: amountSek,
        base: null,
        source: {
          description: `Särskild avgift ${year}`,
          recordType: source === 'history' ? 'history' : 'specialFee',
          ids,
        },
      },
      fromHistory: source === 'history',
    })),
    laws: [
      ...new Set(
        lawAt(reportingLaw(db), 'rapportering av ej verkställda beslut', date).map((law) => formatLaw(law, true)),
      ),
    ],
    genderLimit: figures.genderLimit,
  }
}

/** The same quarter of the year before, from the register; none where the figures are Historik's. */
function comparedWith(
  context: Context,
  { committeeId }: DocumentChoice,
  date: string,
  isHistory: boolean,
): Pick<DelayedLetter, 'before' | 'grown'> {
  if (isHistory) return { before: null, grown: [] }
  const growth = delayedGrowth(context, { committeeId, reportedOn: date })
  const earlier = delayedRepo(context.db)
    .reportDays(date, committeeId)
    .findLast((day) => sameQuarter(day, addMonths(date, -12)))
  if (earlier === undefined || growth.before === null) return { before: null, grown: [] }
  const insatser = growth.dimensions.find(({ id }) => id === 'insats')?.rows ?? []
  return {
    before: {
      date: earlier,
      total: {
        value: growth.before,
        base: null,
        source: {
          description: `Ej verkställda beslut, ${earlier}`,
          recordType: 'delayedDecision',
          ids: delayedRepo(context.db)
            .ofReport(earlier, committeeId)
            .map(({ id }) => id),
        },
      },
    },
    grown: insatser.filter(({ grown }) => grown).map(({ name }) => name),
  }
}
