import type { PictureEvent, PictureTrend, SignalId } from '../../contracts/picture'
import { type Signal, signals } from './signals'
import type { FirstYears } from './timeline'
import { trendOf } from './trend'
import { type PictureYears } from './years'
import { yearOf } from '../iso-date'

type Counted = Pick<PictureEvent, 'kind' | 'date' | 'state' | 'attention' | 'recordId' | 'recordType'> & {
  /** A granskning that has been carried out; only those are counted. */
  isCompleted: boolean
  /** An ekonomisk kontroll with a remark, or an erfarenhet that is not good. */
  isRemarked: boolean
}

interface SignalSource {
  recordType: PictureTrend['recordType']
  register: keyof FirstYears
  counts: (event: Counted) => boolean
}

const sources: Record<SignalId, SignalSource> = {
  reviews: {
    recordType: 'review',
    register: 'review',
    counts: ({ kind, isCompleted }) => kind === 'review' && isCompleted,
  },
  findings: { recordType: 'finding', register: 'review', counts: ({ kind }) => kind === 'finding' },
  complaints: { recordType: 'feedback', register: 'feedback', counts: ({ kind }) => kind === 'complaint' },
  viewpoints: { recordType: 'feedback', register: 'feedback', counts: ({ kind }) => kind === 'viewpoint' },
  praise: { recordType: 'feedback', register: 'feedback', counts: ({ kind }) => kind === 'praise' },
  deviations: { recordType: 'deviation', register: 'deviation', counts: ({ kind }) => kind === 'deviation' },
  lexSarah: { recordType: 'lexSarah', register: 'lexSarah', counts: ({ kind }) => kind === 'lexSarah' },
  experiences: {
    recordType: 'caseworkerExperience',
    register: 'experience',
    counts: ({ kind, isRemarked }) => kind === 'experience' && isRemarked,
  },
  sanctions: { recordType: 'sanction', register: 'sanction', counts: ({ kind }) => kind === 'sanction' },
  economicControls: {
    recordType: 'economicControl',
    register: 'economicControl',
    counts: ({ kind, isRemarked }) => kind === 'economicControl' && isRemarked,
  },
}

/** Every signal over the three years, each count with its rows. */
export function trendsOf(
  events: readonly Counted[],
  firstYears: FirstYears,
  period: PictureYears,
  only: (signal: Signal) => boolean = () => true,
): PictureTrend[] {
  return signals.filter(only).map((signal) => {
    const { recordType, register, counts } = sources[signal.id]
    const rows = events.filter((event) => counts(event) && event.date <= period.until)
    const trend = trendOf(
      signal,
      rows.map(({ date }) => date),
      firstYears[register],
      period,
    )
    return {
      signal: signal.id,
      name: signal.name,
      recordType,
      values: period.years.map((year, index) => ({
        year,
        value: trend.values[index] ?? null,
        ids: rows.filter(({ date }) => yearOf(date) === year).map(({ recordId }) => recordId),
      })),
      inUse: trend.inUse,
      attention: signal.moreIsWorse && trend.direction === 'up',
      sentence: trend.sentence,
    }
  })
}
