import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { QuestionnaireStatus } from '../../../shared/contracts/collect-values'
import type { RecipientRow } from '../../../shared/contracts/questionnaire'
import { runJob } from '../../lib/client'
import { CommandError } from '../../lib/command-error'
import { download } from '../../lib/download'
import { ask, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Facts, Notice, Row, SidePanel, SkeletonRows, Stack, ToneChip } from '../../ui'
import { TextArea } from '../../ui/forms'
import { RecordHistory } from '../register/record-history'
import { useJob } from '../settings/use-job'
import { economicWords } from './economic-chip'
import classes from './questionnaire.module.css'
import { RecipientStateChip } from './recipient-columns'
import { StrikeDialog } from './strike-dialog'
import { partyWords } from './words'

interface RecipientPanelProps {
  recipient: RecipientRow
  status: QuestionnaireStatus
  /** Recipients may be struck and files fetched. */
  open: boolean
  onClose: () => void
}

/** One recipient: how it stands, whom to reach, what it answered, and what came of it. */
export function RecipientPanel({ recipient, status, open, onClose }: RecipientPanelProps) {
  const { id, version, state } = recipient
  const [striking, setStriking] = useState(false)
  const job = useJob()
  const strike = useCommand('collect.strikeRecipient')
  const restore = useCommand('collect.restoreRecipient')
  const party = partyWords(recipient)
  const fetchFile = async (): Promise<void> => {
    const input = { id: recipient.questionnaireId, recipientIds: [id] }
    const result = await job.run('Skriver filen', (options) =>
      runJob('collect.writeQuestionnaireFiles', input, options),
    )
    if (result !== null) download(result.file)
  }
  return (
    <SidePanel
      title={recipient.providerName}
      wide
      onClose={onClose}
      foot={
        open ? (
          <Row>
            {state === 'struck' ? (
              <Button icon="undo" busy={restore.isPending} onClick={() => restore.mutate({ id, version })}>
                Ta tillbaka
              </Button>
            ) : (
              <Button
                icon="minus"
                onClick={() =>
                  status === 'draft'
                    ? strike.mutate({ id, version, reason: null }, { onSuccess: onClose })
                    : setStriking(true)
                }
              >
                {status === 'draft' ? 'Ta bort' : 'Stryk'}
              </Button>
            )}
            {status === 'sent' && state !== 'struck' && (
              <Button icon="download" busy={job.work !== null} onClick={() => void fetchFile()}>
                Hämta filen
              </Button>
            )}
          </Row>
        ) : undefined
      }
    >
      <Stack gap={4}>
        <CommandError error={strike.error ?? restore.error} />
        {job.problem !== null && <Notice kind="error" title={job.problem} />}
        <Row>
          {status !== 'draft' && <RecipientStateChip row={recipient} />}
          {recipient.visitReviewId !== null && (
            <ButtonLink look="link" href={`/samla-in/granskningar/${recipient.visitReviewId}`}>
              {`Besök ${recipient.visitNumber}`}
            </ButtonLink>
          )}
        </Row>
        <Facts
          as="rows"
          facts={[
            ...(party === null ? [] : [{ label: 'Gäller', value: party }]),
            { label: 'Kontakt', value: recipient.contact },
            { label: 'E-post', value: recipient.email },
            { label: 'Telefon', value: recipient.phone },
            ...(recipient.writtenOn === null ? [] : [{ label: 'Fil hämtad', value: recipient.writtenOn }]),
            ...(recipient.remindedOn === null ? [] : [{ label: 'Påmind', value: recipient.remindedOn }]),
            ...(recipient.answeredOn === null
              ? []
              : [
                  { label: 'Besvarad', value: recipient.answeredOn },
                  { label: 'Svarsfil', value: recipient.answerFile },
                ]),
            { label: 'Ekonomisk kontroll', value: economicWords(recipient.economic) },
            ...(recipient.reviewId === null
              ? []
              : [
                  {
                    label: 'Screeningens granskning',
                    value: (
                      <ButtonLink look="link" href={`/samla-in/granskningar/${recipient.reviewId}`}>
                        {recipient.reviewNumber ?? ''}
                      </ButtonLink>
                    ),
                  },
                ]),
            ...(recipient.addedReason === null ? [] : [{ label: 'Tillagd', value: recipient.addedReason }]),
            ...(recipient.removedReason === null ? [] : [{ label: 'Struken', value: recipient.removedReason }]),
          ]}
        />
        <RecipientComment recipient={recipient} />
        {state === 'answered' && <RecipientAnswers recipientId={id} />}
        <RecordHistory recordType="questionnaireRecipient" recordId={id} />
      </Stack>
      {striking && <StrikeDialog recipient={recipient} onClose={() => setStriking(false)} />}
    </SidePanel>
  )
}

/** What was said on the telephone, or agreed. */
function RecipientComment({ recipient: { id, version, comment } }: { recipient: RecipientRow }) {
  const save = useCommand('collect.saveRecipientComment')
  const [typed, setTyped] = useState<string | null>(null)
  const changed = typed !== null && typed.trim() !== (comment ?? '')
  return (
    <Stack gap={2}>
      <TextArea
        label="Kommentar"
        rows={2}
        value={typed ?? comment ?? ''}
        onChange={setTyped}
        error={save.error?.message}
      />
      {changed && (
        <Row>
          <Button
            inRow
            busy={save.isPending}
            onClick={() => save.mutate({ id, version, comment: typed.trim() }, { onSuccess: () => setTyped(null) })}
          >
            Spara kommentaren
          </Button>
        </Row>
      )}
    </Stack>
  )
}

/** Every answer, deviations marked, last year's beside where it was another. */
export function RecipientAnswers({ recipientId }: { recipientId: string }) {
  const { data } = useQuery(ask('collect.recipientAnswers', { recipientId }))
  if (data === undefined) return <SkeletonRows count={6} />
  return (
    <dl className={classes.answers}>
      {data.rows.map(({ question, answer, deviation, earlier }) => (
        <div key={question.id}>
          <dt>{`${question.position}. ${question.text}`}</dt>
          <dd>
            {answer ?? 'inget svar'} {deviation && <ToneChip tone="mid">avvikelse</ToneChip>}
            {data.earlierTitle !== null && earlier !== answer && (
              <div className={classes.earlier}>{`${data.earlierTitle}: ${earlier ?? 'inget svar'}`}</div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
