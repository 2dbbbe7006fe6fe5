import type { EconomicJudgement } from '../../../../shared/contracts/collect-values'
import { economicJudgementNames, economicPartNames } from '../../../../shared/text/collect-names'
import { formatDate } from '../../../../shared/text/format'
import { listInWords } from '../../../../shared/domain/swedish'
import { cell, heading, paragraph, row, type Section } from '../../content/blocks'
import type { Inline } from '../../content/model'
import { say } from '../../content/say'
import { dateText, inSentence, sentenceCase } from '../../content/swedish'
import type { ProviderReport } from '../view-model'

/** The year's ekonomiska kontroller; egen regi has none, which is said. */
export const economy: Section<ProviderReport> = (report) => {
  const title = heading(1, 'Ekonomisk kontroll', 'ekonomisk-kontroll')
  if (report.inHouse) {
    return [
      title,
      paragraph(
        say`Ekonomisk kontroll görs av utförare som kommunen har avtal med. Verksamheten drivs i egen regi och omfattas inte.`,
      ),
    ]
  }
  return [
    title,
    paragraph(economySentence(report)),
    ...(report.controls.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `Ekonomiska kontroller ${report.year}`,
            columns: [
              { title: 'Datum', align: 'left' as const, width: 1.2 },
              { title: 'Bedömning', align: 'left' as const, width: 1.8 },
              { title: 'Anmärkningar', align: 'left' as const, width: 3 },
              { title: 'Nästa kontroll senast', align: 'left' as const, width: 1.6 },
            ],
            rows: report.controls.map((control) =>
              row(
                {
                  text: formatDate(control.controlledOn),
                  strong: false,
                  source: { description: 'Ekonomisk kontroll', recordType: 'economicControl', ids: [control.id] },
                },
                control.judgement === null
                  ? 'uppgift saknas'
                  : cell(
                      sentenceCase(economicJudgementNames[control.judgement]),
                      control.judgement === 'serious' ? 'high' : control.judgement === 'remark' ? 'mid' : null,
                    ),
                remarkWords(control),
                formatDate(control.dueOn),
              ),
            ),
          },
        ]),
  ]
}

type Control = ProviderReport['controls'][number]

/** What was remarked on, part by part with its note, and then what else was noted. */
function remarksOf({ parts, remark, remarks }: Control): string[] {
  const noted = parts.flatMap(({ part, result, note }) =>
    result === 'remark' ? [note === null ? economicPartNames[part] : `${economicPartNames[part]}: ${note}`] : [],
  )
  const written = [...noted, ...(remark === null ? [] : [remark])].map((words) => words.replace(/\.$/, ''))
  return written.length > 0 ? written : remarks
}

const remarkWords = (control: Control): string => {
  const words = remarksOf(control).map(sentenceCase).join('. ')
  return words === '' ? 'Inga' : words
}

const verdicts: Record<EconomicJudgement, string> = {
  clear: 'gjordes utan anmärkning',
  remark: 'gav anmärkning',
  serious: 'gav allvarlig anmärkning',
}

/** What the latest control of the year came to; that there is none is said, with when the latest was. */
export function economySentence({ controls: [latest], latestControl, year, provider }: ProviderReport): Inline[] {
  if (latest === undefined) {
    return latestControl === null
      ? say`Ingen ekonomisk kontroll av ${provider.name} är registrerad.`
      : say`Ingen ekonomisk kontroll av ${provider.name} är gjord ${String(year)}; den senaste gjordes den ${dateText(latestControl.controlledOn)}.`
  }
  const remarks = remarksOf(latest)
  const said = remarks.length === 0 ? '' : `: ${inSentence(listInWords(remarks))}`
  const none = remarks.length === 0 ? 'har inga anmärkningar' : 'har anmärkningar'
  return say`Den ekonomiska kontrollen den ${dateText(latest.controlledOn)} ${latest.judgement === null ? none : verdicts[latest.judgement]}${said}.`
}
