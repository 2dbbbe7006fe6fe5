import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { formatCount, formatNumber, formatShare } from '../../../shared/text/format'
import { followUpQuestionNames } from '../../../shared/text/individual-names'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Facts, Protected, Row, SidePanel, Stack } from '../../ui'
import { TextArea } from '../../ui/forms'
import { RecordHistory } from '../register/record-history'
import classes from './individual.module.css'
import { JudgementBar, JudgementLegend } from './judgement-bar'

type Told = Output<'collect.followUpRound'>

/** One omgång: its scope, and what it took and showed, counted over its whole groups. */
export function RoundPanel({ id, onEdit, onClose }: { id: string; onEdit: () => void; onClose: () => void }) {
  const { data } = useQuery(ask('collect.followUpRound', { id }))
  if (!data) return null
  const { round, judgement, limit } = data
  return (
    <SidePanel title={round.title} wide onClose={onClose} foot={<RoundActions round={round} onEdit={onEdit} />}>
      <Stack gap={4}>
        <Facts
          as="rows"
          facts={[
            { label: 'Period', value: `${round.fromDay} – ${round.toDay}` },
            { label: 'Insatser', value: round.serviceTypes.map(({ name }) => name).join(', ') || 'Alla' },
            { label: 'Stadsdelar', value: round.districts.join(', ') || 'Alla' },
            { label: 'Slag', value: round.pilot ? 'Pilot' : 'Ordinarie' },
            { label: 'Syfte', value: round.purpose },
            ...(round.closedOn === null ? [] : [{ label: 'Avslutad', value: round.closedOn }]),
            ...(round.judgement === null ? [] : [{ label: 'Omdöme', value: round.judgement }]),
          ]}
        />
        <section>
          <h3 className={classes.heading}>Bedömningar</h3>
          <JudgementBar figure={judgement} limit={limit} name="Bedömningar" />
          <JudgementLegend />
        </section>
        <section>
          <h3 className={classes.heading}>Tid och svåra frågor</h3>
          <Effort told={data} />
        </section>
        <p className={classes.muted}>
          Räknat över de svar som kan visas utan att röja enskilda, till och med den senaste avslutade tertialen.
        </p>
        <RecordHistory recordType="followUpRound" recordId={id} />
      </Stack>
    </SidePanel>
  )
}

function Effort({ told: { minutes, hardQuestions, limit } }: { told: Told }) {
  if (minutes === null && hardQuestions === null)
    return <Protected why="visas inte, eller inte tillfrågade">{`färre än ${limit}`}</Protected>
  return (
    <>
      {minutes !== null && (
        <p>
          Median {formatNumber(minutes.median)} minuter{' '}
          <span className={classes.muted}>({formatCount(minutes.answers, 'svar', 'svar')})</span>
        </p>
      )}
      {hardQuestions !== null && (
        <ul>
          {hardQuestions.rows
            .filter(({ count }) => count > 0)
            .map(({ question, count }) => (
              <li key={question}>
                {followUpQuestionNames[question]}: svår för {formatShare(count, hardQuestions.answers)}
              </li>
            ))}
        </ul>
      )}
    </>
  )
}

function RoundActions({ round, onEdit }: { round: Told['round']; onEdit: () => void }) {
  const close = useCommand('collect.closeFollowUpRound')
  const reopen = useCommand('collect.reopenFollowUpRound')
  const archive = useCommand('collect.archiveFollowUpRound')
  const [closing, setClosing] = useState(false)
  const [judgement, setJudgement] = useState('')
  const { id, version } = round
  const error = close.error ?? reopen.error ?? archive.error
  const archived = round.archivedAt !== null
  if (closing)
    return (
      <Stack gap={3}>
        <CommandError error={error} />
        <TextArea
          label="Omdöme"
          hint="Vad visade omgången? Skriv inget om enskilda personer."
          rows={4}
          required={round.pilot}
          value={judgement}
          onChange={setJudgement}
        />
        <Row>
          <Button onClick={() => setClosing(false)}>Avbryt</Button>
          <Button
            look="primary"
            busy={close.isPending}
            onClick={() =>
              close.mutate(
                { id, version, judgement: judgement.trim() === '' ? null : judgement },
                { onSuccess: () => setClosing(false) },
              )
            }
          >
            Avsluta omgången
          </Button>
        </Row>
      </Stack>
    )
  return (
    <Stack gap={2}>
      <CommandError error={error} />
      <Row>
        <Button
          icon={archived ? 'undo' : 'archive'}
          onClick={() => archive.mutate({ id, version, archived: !archived })}
        >
          {archived ? 'Hämta tillbaka' : 'Arkivera'}
        </Button>
        {round.closedOn !== null ? (
          <Button onClick={() => reopen.mutate({ id, version })}>Öppna igen</Button>
        ) : (
          <>
            <Button onClick={onEdit}>Ändra</Button>
            <Button look="primary" onClick={() => setClosing(true)}>
              Avsluta
            </Button>
          </>
        )}
      </Row>
    </Stack>
  )
}
