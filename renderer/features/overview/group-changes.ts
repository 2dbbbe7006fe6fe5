import type { ChangeEntry } from '../../../shared/contracts/settings'
import type { RecordType } from '../../../shared/contracts/values'

/** What one act of a person changed: its most telling line, and how many lines more the log has of it. */
export interface ChangeGroup {
  lead: ChangeEntry
  more: number
  /** The log goes on where the reading stopped, so there may be more of it than `more`. */
  cut: boolean
}

/** A line about one of these says best what an act was about; rows that follow from it come after. */
const telling: readonly RecordType[] = ['importBatch', 'document', 'followUpPlan', 'riskAnalysis']

/**
 * Newest first. Lines written by the same operation and person within a minute are one act.
 * @param total lines in the whole log, of which `rows` are the newest
 */
export function groupChanges(rows: readonly ChangeEntry[], total: number): ChangeGroup[] {
  const acts: ChangeEntry[][] = []
  for (const row of rows) {
    const act = acts.at(-1)
    if (act?.[0] !== undefined && isSameAct(act[0], row)) act.push(row)
    else acts.push([row])
  }
  return acts.flatMap((act, index) => {
    const lead = telling.map((type) => act.find(({ recordType }) => recordType === type)).find(Boolean) ?? act[0]
    return lead === undefined
      ? []
      : [{ lead, more: act.length - 1, cut: index === acts.length - 1 && total > rows.length }]
  })
}

const isSameAct = (a: ChangeEntry, b: ChangeEntry): boolean =>
  a.operation === b.operation && a.actor === b.actor && Math.abs(Date.parse(a.at) - Date.parse(b.at)) < 60_000
