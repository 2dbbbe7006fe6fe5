import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { runJob } from '../../lib/client'
import { CommandError } from '../../lib/command-error'
import { download } from '../../lib/download'
import {
  Button,
  Dialog,
  Facts,
  MenuButton,
  type MenuChoice,
  Notice,
  PageHead,
  ProgressPanel,
  StateChip,
  WaitingButton,
} from '../../ui'
import { RecordHistory } from '../register/record-history'
import { useJob } from '../settings/use-job'
import { CloseDialog } from './close-dialog'
import { FactsDialog } from './facts-dialog'
import { SendDialog } from './send-dialog'
import { useQuestionnaireMoves } from './use-questionnaire-moves'
import { kindWords, questionnairePath, statusWords } from './words'

export type QuestionnaireView = Output<'collect.questionnaire'>
type Doing = 'facts' | 'send' | 'extend' | 'close' | 'history'

interface QuestionnaireHeadProps {
  view: QuestionnaireView
  /** The tab where answers are read in is shown: no button leads there. */
  onAnswers: boolean
}

/** The questionnaire's name, where it stands, and what can be done with it as a whole. */
export function QuestionnaireHead({ view, onAnswers }: QuestionnaireHeadProps) {
  const { questionnaire, canSend, canRecall, copiedFrom } = view
  const { id, title, status, answered, recipients, late } = questionnaire
  const [doing, setDoing] = useState<Doing | null>(null)
  const [written, setWritten] = useState<number | null>(null)
  const [closed, setClosed] = useState<string | null>(null)
  const [, go] = useLocation()
  const job = useJob()
  const moves = useQuestionnaireMoves(questionnaire)
  const isArchived = questionnaire.archivedAt !== null
  const end = () => setDoing(null)

  const writeFiles = async (): Promise<void> => {
    setWritten(null)
    const result = await job.run('Skriver filer till mottagarna', (options) =>
      runJob('collect.writeQuestionnaireFiles', { id, recipientIds: null }, options),
    )
    if (result === null) return
    download(result.file)
    setWritten(result.written)
  }
  const fetchFile = async (name: 'collect.previewQuestionnaireFile' | 'collect.exportQuestionnaireAnswers') => {
    const file = await job.run('Skriver arbetsboken', (options) => runJob(name, { id }, options))
    if (file !== null) download(file)
  }
  const more: MenuChoice[] = [
    ...(questionnaire.questions > 0
      ? [
          {
            label: 'Förhandsvisa filen i Excel',
            icon: 'eye' as const,
            onClick: () => void fetchFile('collect.previewQuestionnaireFile'),
          },
        ]
      : []),
    ...(answered > 0
      ? [
          {
            label: 'Exportera alla svar till Excel',
            icon: 'table' as const,
            onClick: () => void fetchFile('collect.exportQuestionnaireAnswers'),
          },
        ]
      : []),
    ...(status === 'sent'
      ? [
          { label: 'Flytta svarsdagen', icon: 'calendar' as const, onClick: () => setDoing('extend') },
          ...(canRecall.ok
            ? [{ label: 'Ta tillbaka till utkast', icon: 'undo' as const, onClick: () => void moves.askRecall() }]
            : []),
        ]
      : []),
    ...(status === 'closed' && !isArchived
      ? [{ label: 'Öppna igen', icon: 'undo' as const, onClick: () => moves.reopen() }]
      : []),
    { label: 'Historik', icon: 'history', onClick: () => setDoing('history') },
    isArchived
      ? {
          label: 'Hämta tillbaka',
          icon: 'undo' as const,
          onClick: () => moves.archive(false),
        }
      : { label: 'Arkivera', icon: 'archive' as const, onClick: () => moves.archive(true) },
    ...(status === 'draft' && questionnaire.edition === 1
      ? [{ label: 'Ta bort utkastet', icon: 'trash' as const, onClick: () => void moves.askRemove() }]
      : []),
  ]
  return (
    <>
      <PageHead
        kind={kindWords(questionnaire)}
        title={title}
        chip={<StateChip state={status === 'draft' ? 'draft' : 'decided'}>{statusWords(questionnaire)}</StateChip>}
        below={
          <Facts
            facts={[
              { label: 'Insats', value: questionnaire.serviceTypeName ?? 'Alla insatser' },
              { label: 'Nämnd', value: questionnaire.committeeName ?? 'Alla nämnder' },
              ...(questionnaire.dueOn === null ? [] : [{ label: 'Svar senast', value: questionnaire.dueOn }]),
              ...(status === 'draft'
                ? []
                : [{ label: 'Besvarade', value: `${formatNumber(answered)} av ${formatNumber(recipients)}` }]),
              ...(late > 0 ? [{ label: 'Försenade', value: formatNumber(late) }] : []),
              ...(copiedFrom === null ? [] : [{ label: 'Jämförs med', value: copiedFrom.title }]),
            ]}
          />
        }
        actions={
          isArchived ? (
            <MenuButton label="Mer" choices={more} />
          ) : (
            <>
              <MenuButton label="Mer" choices={more} />
              {status === 'draft' && <Button onClick={() => setDoing('facts')}>Ändra uppgifter</Button>}
              {status === 'draft' &&
                (canSend.ok ? (
                  <Button look="primary" onClick={() => setDoing('send')}>
                    Skicka
                  </Button>
                ) : (
                  <WaitingButton reason={canSend.reasons.join(' ')}>Skicka</WaitingButton>
                ))}
              {status === 'sent' && answered < recipients && (
                <Button icon="download" onClick={() => void writeFiles()}>
                  Hämta filer att skicka
                </Button>
              )}
              {status === 'sent' && <Button onClick={() => setDoing('close')}>Avsluta</Button>}
              {status === 'sent' && !onAnswers && (
                <Button look="primary" icon="upload" onClick={() => go(questionnairePath(id, 'svar'))}>
                  Läs in svar
                </Button>
              )}
            </>
          )
        }
      />
      <CommandError error={moves.error} />
      {isArchived && <Notice title="Formuläret är arkiverat.">Hämta tillbaka det för att ändra något.</Notice>}
      {job.problem !== null && <Notice kind="error" title={job.problem} />}
      {job.work !== null && (
        <ProgressPanel
          title={job.work.title}
          progress={job.work.progress}
          message={job.work.message}
          onCancel={job.cancel}
        />
      )}
      {written !== null && job.work === null && (
        <Notice
          kind="done"
          title={`${formatCount(written, 'fil är skriven', 'filer är skrivna')}, en för varje mottagare som inte har svarat.`}
        >
          Skicka varje fil till den mottagare som filnamnet säger. Svaren läses in under Svar.
        </Notice>
      )}
      {closed !== null && <Notice kind="done" title={closed} />}
      {doing === 'facts' && <FactsDialog questionnaire={questionnaire} onClose={end} />}
      {(doing === 'send' || doing === 'extend') && <SendDialog view={view} extend={doing === 'extend'} onClose={end} />}
      {doing === 'close' && <CloseDialog view={view} onClose={end} onClosed={setClosed} />}
      {doing === 'history' && (
        <Dialog title={`Historik för ${title}`} opened wide onClose={end}>
          <RecordHistory recordType="questionnaire" recordId={id} />
        </Dialog>
      )}
    </>
  )
}
