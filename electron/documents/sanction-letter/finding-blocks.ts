import { severityNames } from '../../../shared/text/names'
import { cell, heading, row } from '../content/blocks'
import type { Block } from '../content/model'
import { orMissing, sentenceCase } from '../content/swedish'
import type { MatterFinding } from './matter'

const tones = { minor: 'low', moderate: 'mid', serious: 'high' } as const

/** The clause or the law that a brist breaks, in the order in which they bind: requirement, law. */
export const brokenBy = ({ requirement, lawReference }: MatterFinding): string =>
  [requirement, lawReference].filter((part) => part !== null).join('; ') || 'uppgift saknas'

/** One brist in full: what was asked, what was seen, how grave it is and what it breaks. */
export function findingBlocks(finding: MatterFinding, number: number): Block[] {
  const { area, description, severity, question, evidence, requirement, lawReference, measure } = finding
  return [
    heading(2, `Brist ${number}. ${area}`),
    {
      kind: 'table',
      caption: `Brist ${number}: ${area.charAt(0).toLocaleLowerCase('sv')}${area.slice(1)}`,
      columns: [
        { title: 'Uppgift', align: 'left', width: 1.5 },
        { title: 'Innehåll', align: 'left', width: 4.5 },
      ],
      rows: [
        row('Brist', description),
        ...(question === null ? [] : [row('Fråga i checklistan', question)]),
        ...(evidence === null ? [] : [row('Vad som sågs', evidence)]),
        row(
          'Allvar',
          severity === null ? 'uppgift saknas' : cell(sentenceCase(severityNames[severity]), tones[severity]),
        ),
        ...(requirement === null && lawReference !== null ? [] : [row('Krav', orMissing(requirement))]),
        ...(lawReference === null ? [] : [row('Lagrum', lawReference)]),
        ...(measure === null ? [] : [row('Åtgärd som krävs', measure)]),
      ],
    },
  ]
}
