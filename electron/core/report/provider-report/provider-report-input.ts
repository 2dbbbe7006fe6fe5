import { comparedDays } from '../../../../shared/domain/growth'
import { pictureYears } from '../../../../shared/domain/picture/years'
import { reviewForm } from '../../../../shared/domain/review'
import { outcomeName } from '../../../../shared/text/names'
import type { IndividualLine, ProviderReport, ReviewLine } from '../../../documents/provider-report/view-model'
import { firstYears } from '../../analyse/picture/other-repo'
import { providerPicture } from '../../analyse/picture/provider-picture'
import type { PictureReviewRow } from '../../analyse/picture/review-repo'
import { pictureRows } from '../../analyse/picture/rows'
import { economicControls } from '../../collect/economic/provider-controls'
import { individualChange } from '../../collect/individual/individual-change'
import { individualGroups } from '../../collect/individual/individual-groups'
import type { Context } from '../../context'
import { type DocumentChoice, documentHead } from '../head'
import { traced } from '../traced'
import { countsOf } from './count-rows'
import { findingsOfYear } from './findings-of-year'
import { decidedSummaries } from './judgement-repo'

const NO_CATEGORY = 'utan kategori'

/** Reads everything of one utförare and one year with the rooms' own functions, so that the report says what they show. */
export function providerReportInput(context: Context, choice: DocumentChoice, providerId: string): ProviderReport {
  const { db, today } = context
  const { year } = choice
  const picture = providerPicture(context, { providerId, year, committeeId: choice.committeeId })
  const rows = pictureRows(db, { type: 'provider', id: providerId }, pictureYears(year, today), [])
  const days = comparedDays(year, today)
  const first = firstYears(db)
  const inHouse = picture.provider.operatingForm === 'inHouse'
  const reviews = rows.reviews.filter((row) => row.year === year).toSorted(byDay)
  const completed = reviews.filter(({ completedOn }) => completedOn !== null)
  const feedback = countsOf(
    { rows: rows.feedback, dayOf: (row) => row.receivedOn, recordType: 'feedback', firstYear: first.feedback },
    days,
  )
  const deviations = countsOf(
    { rows: rows.deviations, dayOf: (row) => row.occurredOn, recordType: 'deviation', firstYear: first.deviation },
    days,
  )
  const lexSarah = countsOf(
    { rows: rows.lexSarah, dayOf: (row) => row.reportedOn, recordType: 'lexSarah', firstYear: first.lexSarah },
    days,
  )
  const experiences = countsOf(
    {
      rows: rows.experiences,
      dayOf: (row) => row.notedOn,
      recordType: 'caseworkerExperience',
      firstYear: first.experience,
    },
    days,
  )
  const controls = inHouse
    ? []
    : economicControls(context, { providerId }).rows.filter(
        ({ archivedAt, controlledOn }) => archivedAt === null && controlledOn <= days.until,
      )
  return {
    head: documentHead(context, choice),
    madeAt: context.now().toISOString(),
    year,
    today,
    days,
    provider: picture.provider,
    inHouse,
    agreements: picture.agreements.filter(
      ({ startDate, lastDay }) => startDate <= days.until && !(lastDay !== null && lastDay < days.from),
    ),
    units: picture.units,
    reviews: reviews.map(toLine),
    completed: traced(completed.length, `Genomförda granskningar ${year}`, 'review', completed),
    earlierReviews: rows.reviews
      .filter((row) => row.completedOn !== null && row.year < year && row.year >= year - 2)
      .toSorted(byDay)
      .toReversed()
      .map(toLine),
    ...findingsOfYear(context, rows, year),
    sanctions: inHouse
      ? []
      : rows.sanctions
          .filter(({ decidedOn }) => decidedOn >= days.from && decidedOn <= days.until)
          .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1)),
    feedback: {
      complaints: feedback.count('Klagomål', ({ kind }) => kind === 'complaint'),
      viewpoints: feedback.count('Synpunkter', ({ kind }) => kind === 'viewpoint'),
      praise: feedback.count('Beröm', ({ kind }) => kind === 'praise'),
      categories: feedback.by('Klagomål och synpunkter', ({ category }) => category ?? NO_CATEGORY),
    },
    deviations: {
      total: deviations.count('Avvikelser'),
      serious: deviations.count('Allvarliga avvikelser', ({ severity }) => severity === 'serious'),
      types: deviations.by('Avvikelser', ({ type }) => type),
    },
    lexSarah: {
      total: lexSarah.count('Rapporter enligt lex Sarah'),
      toIvo: lexSarah.count(
        'Rapporter enligt lex Sarah som anmäldes till IVO',
        ({ reportedToIvo }) => reportedToIvo === 1,
      ).now,
    },
    experiences: {
      good: experiences.count('Goda erfarenheter', ({ direction }) => direction === 'good'),
      others: experiences.count('Blandade och dåliga erfarenheter', ({ direction }) => direction !== 'good'),
    },
    unknown: [
      ...(first.feedback === null ? ['synpunkter'] : []),
      ...(first.deviation === null ? ['avvikelser'] : []),
      ...(first.lexSarah === null ? ['lex Sarah'] : []),
      ...(first.experience === null ? ['handläggares erfarenheter'] : []),
    ],
    individual: individualOf(context, year, providerId),
    controls: controls.filter(({ controlledOn }) => controlledOn >= days.from),
    latestControl: controls[0] ?? null,
    judgements: decidedSummaries(
      db,
      completed.map(({ id }) => id),
    ),
    planned: picture.planned.filter((row) => row.year === year + 1),
    multiYear: picture.multiYear.filter((entry) => entry.year > year),
    mandatory: [...new Set(picture.priorities.flatMap(({ mandatory }) => mandatory))],
    nextYear: year + 1,
  }
}

const byDay = (a: PictureReviewRow, b: PictureReviewRow): number => {
  const [one, other] = [a, b].map(({ completedOn, number }) => `${completedOn ?? '9999'} ${number}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

const toLine = (row: PictureReviewRow): ReviewLine => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  year: row.year,
  plannedMonth: row.plannedMonth,
  completedOn: row.completedOn,
  serviceType: row.serviceTypeName,
  outcome: row.outcome,
  outcomeWords:
    row.outcome === null ? null : outcomeName(row.outcome, reviewForm(row.agreementForm, row.operatingForm)),
  notCompletedReason: row.notCompletedReason,
})

/** Per insats, with the year before and the whole insats beside; a group that is protected carries no number. */
function individualOf(context: Context, year: number, providerId: string): ProviderReport['individual'] {
  const scope = { committeeId: null, year }
  const groups = individualGroups(context, scope)
  const changes = individualChange(context, scope).rows.filter((row) => row.providerId === providerId)
  return {
    limit: groups.limit,
    through: groups.through,
    lines: groups.rows
      .filter((row) => row.providerId === providerId)
      .map((row): IndividualLine => {
        const change = changes.find(({ serviceTypeId }) => serviceTypeId === row.serviceTypeId)
        return {
          serviceType: row.serviceType,
          all: row.all,
          women: row.women,
          men: row.men,
          before: change?.before ?? { state: 'empty' },
          insats: change?.insats ?? { state: 'empty' },
          deviation: change?.deviation ?? null,
        }
      }),
  }
}
