import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Notice } from '../../ui'

/** Asks, when wanted, what the register would say today where a written document states its figures. */
export function RegisterToday({ documentId }: { documentId: string }) {
  const [asked, setAsked] = useState(false)
  const { data, error } = useQuery({ ...ask('report.compareDocument', { id: documentId }), enabled: asked })
  if (!asked) return <Button onClick={() => setAsked(true)}>Jämför med registret i dag</Button>
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (!data) return <Notice title="Jämför siffrorna med registret …" />
  if (data.reason !== null) {
    return <Notice kind="warning" title={`Registret kan inte skriva dokumentet i dag: ${data.reason}`} />
  }
  if (data.differing.length === 0) {
    return <Notice kind="done" title={`Registret ger samma siffror nu: ${formatNumber(data.compared)} jämförda.`} />
  }
  return (
    <Notice
      kind="info"
      title={`${formatCount(data.differing.length, 'uppgift', 'uppgifter')} skulle bli annorlunda i dag.`}
      details={data.differing.map(
        ({ label, description, before, after }) =>
          `${label}: ${description}, ${before} i dokumentet, ${after ?? 'finns inte längre'} i registret nu`,
      )}
    >
      Dokumentet är oförändrat.
    </Notice>
  )
}
