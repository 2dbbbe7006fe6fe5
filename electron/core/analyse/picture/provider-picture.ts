import type { ProviderPicture } from '../../../../shared/contracts/picture'
import { findingStatus } from '../../../../shared/domain/finding'
import {
  findingsSentence,
  type OpenFindingCount,
  plannedSentences,
  prioritySentences,
  reviewedSentence,
} from '../../../../shared/domain/picture/summary'
import { providerLanes } from '../../../../shared/domain/picture/timeline'
import { pictureYears } from '../../../../shared/domain/picture/years'
import type { Handler } from '../../handler'
import { type GatheredPicture, gatherPicture } from './common'
import { placesOf } from './priority'
import { areasOfProvider, pictureAgreements, pictureProvider, pictureUnits } from './provider-repo'
import type { PictureRows } from './rows'

/** Everything known about one utförare: facts, events, trends, its places in the ranking and what is planned. */
export const providerPicture: Handler<'analyse.providerPicture'> = (context, { providerId, year, committeeId }) => {
  const { db, today } = context
  const provider = pictureProvider(db, providerId)
  const period = pictureYears(year, today)
  const party = { type: 'provider', id: providerId } as const
  const gathered = gatherPicture(context, party, period, areasOfProvider(db, providerId))
  const { ranked, priorities } = placesOf(context, party, period.prioritiesYear, committeeId)
  const { shared, events, spans, firstYears } = gathered
  const known = { ...shared, priorities, ranked }
  return {
    ...known,
    provider,
    agreements: pictureAgreements(db, providerId, today),
    units: pictureUnits(db, providerId, today),
    lanes: providerLanes(events, spans, firstYears, period),
    summary: summaryOf(known, gathered, today),
  }
}

function summaryOf(
  picture: Pick<ProviderPicture, 'priorities' | 'ranked' | 'prioritiesYear' | 'planned' | 'multiYear' | 'trends'>,
  { events, rows, firstYears }: GatheredPicture,
  today: string,
): string[] {
  const completed = new Set(rows.reviews.filter(({ completedOn }) => completedOn !== null).map(({ id }) => id))
  const last = events.find(({ kind, recordId }) => kind === 'review' && completed.has(recordId))
  const worse = picture.trends.filter(({ attention, signal }) => attention && signal !== 'findings')
  const waiting = events.filter(({ kind, attention }) => attention && (kind === 'sanction' || kind === 'lexSarah'))
  const serviceTypes = new Set(picture.priorities.map(({ serviceTypeId }) => serviceTypeId)).size
  return [
    reviewedSentence(last, firstYears.review !== null),
    findingsSentence(openFindings(rows, today)),
    ...waiting.map(({ words, dateWords, state }) => `${words} ${dateWords}: ${state}.`),
    ...worse.map(({ sentence }) => sentence),
    ...prioritySentences(picture, serviceTypes),
    ...plannedSentences(picture),
  ]
}

/** What is not verified yet; a brist that is mended waits for that. */
function openFindings({ findings }: PictureRows, today: string): OpenFindingCount {
  const open = findings.filter(({ verifiedBy }) => verifiedBy === null)
  return {
    open: open.length,
    late: open.filter((finding) => findingStatus(finding, today) === 'late').length,
    serious: open.filter(({ severity }) => severity === 'serious').length,
  }
}
