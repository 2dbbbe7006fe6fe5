import { useQuery } from '@tanstack/react-query'
import type { FinishFinding } from '../../../shared/contracts/finish-check'
import { formatCount } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Card, Icon, Notice, ToneChip } from '../../ui'
import classes from './finish-check.module.css'

interface FinishCheckProps {
  draftId: string
  /** Leads to the section where it is mended. */
  onOpenSection: (sectionId: string) => void
}

/** Everything to see to before the finished version is written: what must be mended first, then what is to be looked at. */
export function FinishCheck({ draftId, onOpenSection }: FinishCheckProps) {
  const { data, error } = useQuery(ask('report.finishCheck', { draftId }))
  if (data === undefined) return error ? <Notice kind="error" title={sentenceOf(error)} /> : null
  const { findings, stops, warnings } = data
  return (
    <Card title="Kontroll före färdig version" note={noteOf(stops, warnings)} flush={findings.length > 0}>
      {findings.length === 0 ? (
        <p className={classes.clean}>
          <Icon name="check" size={15} /> Inget att åtgärda. Rubriker, tabeller, bildtexter, siffror och personuppgifter
          är kontrollerade.
        </p>
      ) : (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <FindingLine key={`${finding.rule} ${finding.sentence}`} finding={finding} onOpenSection={onOpenSection} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function noteOf(stops: number, warnings: number): string {
  const parts = [
    ...(stops > 0 ? [`${formatCount(stops, 'sak', 'saker')} måste åtgärdas`] : []),
    ...(warnings > 0 ? [`${formatCount(warnings, 'sak', 'saker')} att se över`] : []),
  ]
  return parts.length === 0 ? 'Klar att skriva' : parts.join(', ')
}

interface FindingLineProps {
  finding: FinishFinding
  onOpenSection: FinishCheckProps['onOpenSection']
}

function FindingLine({ finding: { degree, sentence, sectionId, heading }, onOpenSection }: FindingLineProps) {
  return (
    <li>
      <ToneChip tone={degree === 'stop' ? 'high' : 'mid'}>{degree === 'stop' ? 'Måste åtgärdas' : 'Se över'}</ToneChip>
      <span className={classes.sentence}>{sentence}</span>
      {sectionId !== null && (
        <Button
          look="quiet"
          inRow
          icon="pencil"
          aria-label={`Öppna avsnittet ${heading ?? ''}`}
          onClick={() => onOpenSection(sectionId)}
        >
          Öppna avsnittet
        </Button>
      )}
    </li>
  )
}
