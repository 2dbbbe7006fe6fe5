import { type ReactNode, useState } from 'react'
import type { ImportPreview } from '../../../shared/contracts/exchange'
import type { ErrorData } from '../../../shared/errors'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { Button, confirmDialog, Notice, Page, Tabs, WaitingButton } from '../../ui'
import { IssueTable } from './issue-table'
import { SheetRows } from './sheet-rows'
import { SheetTable } from './sheet-table'
import { sumsOf, whatIsWritten } from './words'

interface ReviewFileProps {
  head: (actions?: ReactNode) => ReactNode
  preview: ImportPreview
  /** Why the last try to read it in failed. */
  refusal: ErrorData | null
  onWrite: (skipInvalid: boolean) => void
  onOtherFile: () => void
}

/** Second step: what the file would change, sheet by sheet and row by row, and what is wrong with it. */
export function ReviewFile({ head, preview, refusal, onWrite, onOtherFile }: ReviewFileProps) {
  const { sheets, issues, issueCount } = preview
  const sums = sumsOf(preview)
  const [chosen, setChosen] = useState(
    (sheets.find(({ wrong }) => wrong > 0) ?? sheets.find((sheet) => sheet.new + sheet.changed > 0) ?? sheets[0])?.name,
  )
  const [tab, setTab] = useState<'rows' | 'issues'>(sums.wrong > 0 ? 'issues' : 'rows')
  const sheet = sheets.find(({ name }) => name === chosen)
  return (
    <Page>
      {head(<Actions preview={preview} onWrite={onWrite} onOtherFile={onOtherFile} />)}
      {refusal && <Notice kind="error" title={refusal.userMessage} details={refusal.details} />}
      <SheetTable
        title={preview.fileName}
        note={`${formatNumber(sums.rows)} rader`}
        sheets={sheets}
        chosen={chosen ?? null}
        onChoose={(name) => {
          setChosen(name)
          setTab('rows')
        }}
      />
      <Tabs
        label="Vad som ska visas"
        active={tab}
        onChange={setTab}
        tabs={[
          { id: 'rows', label: sheet === undefined ? 'Rader' : `Rader i ${sheet.name}` },
          { id: 'issues', label: 'Fel och anmärkningar', count: issueCount },
        ]}
      >
        {tab === 'rows' && sheet !== undefined && <SheetRows key={sheet.name} sheet={sheet} />}
        {tab === 'issues' && <IssueTable issues={issues} total={issueCount} />}
      </Tabs>
    </Page>
  )
}

function Actions({ preview, onWrite, onOtherFile }: Pick<ReviewFileProps, 'preview' | 'onWrite' | 'onOtherFile'>) {
  const sums = sumsOf(preview)
  const isSomething = sums.new + sums.changed > 0
  const fileHasErrors = preview.issues.some(({ degree }) => degree === 'error')
  const writeWithout = async () => {
    const agreed = await confirmDialog({
      title: 'Läs in utan felaktiga rader?',
      body: `${whatIsWritten(sums)} läses in. ${formatCount(sums.wrong, 'felaktig rad', 'felaktiga rader')} lämnas utanför. Rätta dem i filen och läs in den igen: det som redan är inläst ändras då inte.`,
      confirm: 'Läs in utan felaktiga rader',
    })
    if (agreed) onWrite(true)
  }
  return (
    <>
      <Button onClick={onOtherFile}>Välj en annan fil</Button>
      {!isSomething && (
        <WaitingButton
          reason={
            fileHasErrors ? 'Ingen rad kan läsas in: rätta felen i filen' : 'Filen ändrar inget: allt finns redan'
          }
        >
          Läs in
        </WaitingButton>
      )}
      {isSomething && fileHasErrors && (
        <>
          <WaitingButton
            reason={`Kan inte läsas in som den är: ${formatCount(sums.wrong, 'felaktig rad', 'felaktiga rader')}`}
          >
            Läs in
          </WaitingButton>
          <Button onClick={() => void writeWithout()}>Läs in utan felaktiga rader</Button>
        </>
      )}
      {isSomething && !fileHasErrors && (
        <Button look="primary" onClick={() => onWrite(false)}>
          Läs in
        </Button>
      )}
    </>
  )
}
