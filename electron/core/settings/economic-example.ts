import type { EconomicJudgement, EconomicPart } from '../../../shared/contracts/collect-values'
import { proposedJudgement } from '../../../shared/domain/economic/judgement'
import { partsOfColumns } from '../../../shared/domain/economic/parts'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { controlsToJudge } from './economic-example-repo'

const controlledBy = 'Avtalscontroller'

/** Where the invented municipality looks. */
const sources: Record<EconomicPart, string> = {
  fTax: 'Skatteverkets uppgifter om företag',
  registered: 'Bolagsverkets näringslivsregister',
  employerContributions: 'Skatteverket, begäran om uppgifter',
  taxDebts: 'Kronofogden',
  creditRating: 'Upplysningsföretagets rapport',
  exclusionGround: 'Utförarens egen försäkran, stickprov',
  board: 'Bolagsverkets näringslivsregister',
}

const reasons: Record<EconomicJudgement, string> = {
  clear: 'Alla delar är kontrollerade utan anmärkning.',
  remark: 'Anmärkningen tas upp med utföraren vid nästa avtalsdialog och kontrolleras igen.',
  serious: 'Flera anmärkningar samtidigt visar på svag ekonomi. Ny kontroll görs tidigare än vanligt.',
}

/** The year's last controls got parts with their sources, and a judgement; the others stand as the workbook gave them. */
export function economicExample(context: Context, year: number): void {
  const parts = recordedTable(context, 'economicControlPart')
  for (const control of controlsToJudge(context.db, `${year}-01-01`)) {
    const found = partsOfColumns(control)
    for (const part of found) {
      if (part.result === null) continue
      parts.insert({
        ...part,
        controlId: control.id,
        source: sources[part.part],
        checkedOn: control.controlledOn,
        checkedBy: controlledBy,
      })
    }
    const judgement = proposedJudgement(found, control.remark).judgement ?? 'clear'
    recordedTable(context, 'economicControl').update(control.id, null, {
      controlledBy,
      judgement,
      judgementReason: reasons[judgement],
      authorityNote:
        judgement === 'serious'
          ? 'Prövat med ekonomichefen: skulden är känd hos Kronofogden, ingen ytterligare anmälan behövs.'
          : null,
      nextDueOn: judgement === 'serious' ? `${year + 1}-01-15` : null,
    })
  }
}
