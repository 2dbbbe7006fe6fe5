import type { Tables } from '../../../../database/tables'
import { indicatorRepo } from '../../../collect/indicator/indicator-repo'
import { writeValue } from '../../../collect/indicator/write-value'
import type { Context } from '../../../context'
import { recordedTable } from '../../../recorded-table'
import type { PlannedRow } from '../plan/planned-row'
import { indicatorFields } from '../rules/indicators'

type Indicator = Tables['indicator']
type Value = Tables['indicatorValue']

/** Writes one row of Nyckeltal where it belongs: what it says of the nyckeltal into that, its value beside the earlier ones. */
export function writeIndicatorRow(context: Context, row: PlannedRow): void {
  const { after, before, id } = row
  const key = {
    indicatorId: writeIndicator(context, row),
    year: after['year'] as number,
    groupName: after['groupName'] as string,
    gender: after['gender'] as Value['gender'],
  }
  // The record of a nyckeltal without values stands for a value that is not there.
  const isValue = before === null || recordedTable(context, 'indicatorValue').find(id) !== undefined
  writeValue(context, key, givenOf<Value>(row, ['value', 'source', 'fetchedOn']), { id: isValue ? id : undefined })
}

function writeIndicator(context: Context, row: PlannedRow): string {
  const table = recordedTable(context, 'indicator')
  const name = row.after['name'] as string
  const known = indicatorRepo(context.db).byName(name)
  // A blank says nothing about a nyckeltal: other rows may tell.
  const given = Object.entries(givenOf<Indicator>(row, [...indicatorFields, 'archivedAt']))
  const facts: Partial<Indicator> = Object.fromEntries(given.filter(([, value]) => value !== null))
  if (known === undefined) return table.insert({ name, ...facts }).id
  table.update(known.id, null, facts)
  return known.id
}

/** What the row gives of some fields: all of a new row, the differing ones of a changed one. */
const givenOf = <Row>({ write }: PlannedRow, fields: readonly string[]): Partial<Row> =>
  Object.fromEntries(fields.filter((field) => field in write).map((field) => [field, write[field]])) as Partial<Row>
