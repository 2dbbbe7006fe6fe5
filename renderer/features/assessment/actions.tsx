import { useState } from 'react'
import type { AssessmentView } from '../../../shared/contracts/assessment'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, ButtonLink, confirmDialog, MenuButton, WaitingButton } from '../../ui'
import { ChangeDialog, ReturnDialog } from './reason-dialogs'
import { ApproveDialog, DecideDialog, SendDialog } from './sign-dialogs'

interface AssessmentActionsProps {
  view: AssessmentView
  number: string
  /** Saves what is written and not saved yet; null when there is nothing. */
  save: (() => Promise<boolean>) | null
}

type Asking = 'send' | 'decide' | 'approve' | 'return' | 'change'

/** What can be done with the judgement where it stands; a button that waits says what lacks. */
export function AssessmentActions({ view, number, save }: AssessmentActionsProps) {
  const { open, decided, approval, ready, reviewId } = view
  const [asking, setAsking] = useState<Asking | null>(null)
  const recall = useCommand('assess.recallAssessment')
  const discard = useCommand('assess.discardAssessment')
  const close = () => setAsking(null)
  const sign = async (what: Asking) => {
    if (save === null || (await save())) setAsking(what)
  }
  const throwAway = async () => {
    if (open === null) return
    const sure = await confirmDialog({
      title: decided === null ? 'Ta bort utkastet?' : 'Ångra ändringen av bedömningen?',
      body:
        decided === null
          ? 'Den samlade bedömningen och valt utfall tas bort. Bedömningen av kvalitetsområdena ligger kvar.'
          : 'Det som är skrivet i ändringen tas bort. Den fastställda bedömningen gäller som den står.',
      confirm: decided === null ? 'Ta bort utkastet' : 'Ångra ändringen',
      danger: true,
    })
    if (sure) discard.mutate({ id: open.id, version: open.version })
  }
  const menu = [
    ...(open?.status === 'draft'
      ? [
          {
            label: decided === null ? 'Ta bort utkastet' : 'Ångra ändringen',
            icon: 'undo' as const,
            onClick: () => void throwAway(),
          },
        ]
      : []),
    ...(open?.status === 'sent'
      ? [
          {
            label: 'Ta tillbaka till utkast',
            icon: 'undo' as const,
            onClick: () => recall.mutate({ id: open.id, version: open.version }),
          },
        ]
      : []),
  ]
  return (
    <>
      <CommandError error={recall.error ?? discard.error} />
      <ButtonLink href={`/samla-in/granskningar/${reviewId}?flik=bedomning`}>Öppna granskningen</ButtonLink>
      {menu.length > 0 && <MenuButton label="Mer" choices={menu} />}
      {open?.status === 'sent' && (
        <>
          <Button onClick={() => setAsking('return')}>Återsänd</Button>
          <Button look="primary" onClick={() => setAsking('approve')}>
            Godkänn
          </Button>
        </>
      )}
      {view.writable && (ready.ok && open !== null ? sendOrDecide() : waiting())}
      {decided !== null && open === null && (
        <Button icon="pencil" onClick={() => setAsking('change')}>
          Ändra bedömningen
        </Button>
      )}
      {asking === 'send' && open !== null && <SendDialog view={view} open={open} number={number} onClose={close} />}
      {asking === 'decide' && open !== null && <DecideDialog view={view} open={open} number={number} onClose={close} />}
      {asking === 'approve' && open !== null && (
        <ApproveDialog view={view} open={open} number={number} onClose={close} />
      )}
      {asking === 'return' && open !== null && <ReturnDialog open={open} number={number} onClose={close} />}
      {asking === 'change' && decided !== null && <ChangeDialog decided={decided} number={number} onClose={close} />}
    </>
  )

  function sendOrDecide() {
    return approval === null ? (
      <Button look="primary" onClick={() => void sign('decide')}>
        Fastställ
      </Button>
    ) : (
      <Button look="primary" onClick={() => void sign('send')}>
        Skicka för godkännande
      </Button>
    )
  }

  function waiting() {
    const lacks = ready.reasons.length
    const reason =
      lacks === 0 ? 'Sparas om ett ögonblick.' : `${formatCount(lacks, 'sak', 'saker')} återstår, se Det här återstår.`
    return <WaitingButton reason={reason}>{approval === null ? 'Fastställ' : 'Skicka för godkännande'}</WaitingButton>
  }
}
