import { EconomicPart } from '../../../../shared/contracts/collect-values'
import type { EconomicControlDraft, EconomicControlRecord } from '../../../../shared/contracts/economic'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'
import { toRecord } from './control-record'
import { economicRepo } from './economic-repo'

/** The controls of one utförare, archived ones too, and what a new one starts with. */
export const economicControls: Handler<'collect.economicControls'> = (context, { providerId }) => {
  const { db, today, actor } = context
  const provider = recordedTable(context, 'provider').byId(providerId)
  const months = readSettings(db).settings.collect.economicControlMonths
  const repo = economicRepo(db)
  const rows = repo.ofProvider(providerId).map((control) => toRecord(control, repo.parts(control.id), months))
  return {
    providerName: provider.name,
    inHouse: provider.operatingForm === 'inHouse',
    rows,
    start: startOf(
      rows.find(({ archivedAt }) => archivedAt === null),
      today,
      actor,
    ),
    months,
    today,
  }
}

/** Where to look is the same as last time; what is found there is new. */
const startOf = (last: EconomicControlRecord | undefined, today: string, actor: string): EconomicControlDraft => ({
  controlledOn: today,
  controlledBy: actor === '' ? (last?.controlledBy ?? null) : actor,
  parts: EconomicPart.options.map((part) => ({
    part,
    result: null,
    note: null,
    source: last?.parts.find((one) => one.part === part)?.source ?? null,
    checkedOn: null,
    checkedBy: null,
  })),
  remark: null,
  judgement: null,
  judgementReason: null,
  authorityNote: null,
  nextDueOn: null,
})
