import { useState } from 'react'
import type { FileContent } from '../../../shared/contracts/common'
import { ImportSheetName } from '../../../shared/contracts/exchange'
import type { ErrorData } from '../../../shared/errors'
import { Button, Card, Columns, Notice, Row, Stack } from '../../ui'
import { FileDrop, SelectField } from '../../ui/forms'
import { EarlierImports } from './earlier-imports'
import classes from './import.module.css'
import { WorkbookFiles } from './workbook-files'

interface ChooseFileProps {
  refusal: ErrorData | null
  /** A CSV whose headings do not tell which sheet it is. */
  ofUnknownSheet: FileContent | null
  onFile: (file: File) => void
  onSheet: (file: FileContent, sheet: string) => void
}

/** First step: a file in, a workbook out, and what has been read in before. */
export function ChooseFile({ refusal, ofUnknownSheet, onFile, onSheet }: ChooseFileProps) {
  return (
    <>
      {refusal && ofUnknownSheet === null && (
        <Notice kind="error" title={refusal.userMessage} details={refusal.details} />
      )}
      {ofUnknownSheet !== null && <AskForSheet key={ofUnknownSheet.fileName} file={ofUnknownSheet} onSheet={onSheet} />}
      <Columns least={24}>
        <Card title="Läs in">
          <Stack gap={3}>
            <p>Du får se vad som är nytt, ändrat och felaktigt innan något sparas. En hel inläsning går att ångra.</p>
            <FileDrop
              title="Släpp en arbetsbok eller CSV-fil här"
              hint="Excel (.xlsx) eller CSV, högst 50 MB."
              accept=".xlsx,.xlsm,.csv,.txt"
              onFile={onFile}
            />
          </Stack>
        </Card>
        <WorkbookFiles />
      </Columns>
      <EarlierImports />
    </>
  )
}

const sheetOptions = ImportSheetName.options.map((name) => ({ value: name, label: name }))

function AskForSheet({ file, onSheet }: { file: FileContent; onSheet: ChooseFileProps['onSheet'] }) {
  const [sheet, setSheet] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  return (
    <Card title={`Vilket blad är ${file.fileName}?`}>
      <Stack gap={3}>
        <p>
          En CSV-fil innehåller ett enda blad, och rubrikerna i den här visar inte vilket. Välj det blad som raderna hör
          till.
        </p>
        <div className={classes.sheet}>
          <SelectField
            label="Blad"
            options={sheetOptions}
            value={sheet}
            required
            onChange={setSheet}
            error={asked && sheet === null ? 'Välj ett blad.' : undefined}
          />
        </div>
        <Row>
          <Button
            look="primary"
            onClick={() => {
              setAsked(true)
              if (sheet !== null) onSheet(file, sheet)
            }}
          >
            Läs filen som det här bladet
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
