import { yearOf } from '../../../shared/domain/iso-date'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { readSettings } from '../settings/settings-repo'
import { analysisTable } from './analysis-repo'
import { requireNewMatter } from './require-new-matter'

/** A new draft before a change of activity (SOSFS 2011:9 5 kap. 1 §); it belongs to the year the change takes place. */
export const startChange: Handler<'analyse.startChange'> = (context, { title, serviceAreaId, changeOn, scope }) => {
  const { committeeId } = recordedTable(context, 'serviceArea').byId(serviceAreaId)
  const matter = { occasion: 'change', serviceAreaId, committeeId, title } as const
  const year = yearOf(changeOn)
  requireNewMatter(context, matter, year)
  const { id } = analysisTable(context).insert({
    ...matter,
    year,
    revision: 1,
    status: 'draft',
    scale: JSON.stringify(readSettings(context.db).settings.scale),
    scope,
    changeOn,
  })
  return { id }
}
