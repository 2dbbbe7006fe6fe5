import { useState } from 'react'
import { runJob } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'
import { Button, Card, Notice, Row, Stack } from '../../ui'

type Wanted = 'register.importTemplate' | 'register.exportWorkbook'

/** The empty workbook to fill in, and the whole register in the same form. */
export function WorkbookFiles() {
  const [making, setMaking] = useState<Wanted | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  const fetchFile = async (wanted: Wanted) => {
    setMaking(wanted)
    setFault(null)
    try {
      download(await runJob(wanted, {}))
    } catch (cause) {
      setFault(sentenceOf(cause))
    } finally {
      setMaking(null)
    }
  }
  const button = (wanted: Wanted, words: string) => (
    <Row>
      <Button icon="download" busy={making === wanted} onClick={() => void fetchFile(wanted)}>
        {words}
      </Button>
    </Row>
  )
  return (
    <Card title="Hämta arbetsböcker">
      <Stack gap={4}>
        <Stack gap={2}>
          <p>Ett blad per slag av uppgift, en förklaring till varje kolumn och listor att välja ur.</p>
          {button('register.importTemplate', 'Hämta en tom arbetsbok med förklaringar')}
        </Stack>
        <Stack gap={2}>
          <p>Allt i registret, även det arkiverade, i samma form. Ändra i Excel och läs in den igen.</p>
          {button('register.exportWorkbook', 'Exportera hela registret')}
        </Stack>
        {fault && <Notice kind="error" title={fault} />}
      </Stack>
    </Card>
  )
}
