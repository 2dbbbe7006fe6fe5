import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/queries'
import { Button } from '../../ui'
import { RaiseRiskDialog } from './raise-risk-dialog'

interface RaiseRiskProps {
  recordType: 'finding' | 'review'
  recordId: string
  /** What the record says, as it is to stand in the riskanalys. */
  words: string
  /** Beside a page's heading, where buttons have their full size. */
  inHead?: boolean
}

/** As much as the riskanalys keeps of what was said. */
const longest = 300
const shortened = (words: string): string => (words.length <= longest ? words : `${words.slice(0, longest - 1)}…`)

/** The way from a brist or granskning to the year's riskanalys. */
export function RaiseRisk({ recordType, recordId, words, inHead = false }: RaiseRiskProps) {
  const { data: area } = useQuery(ask('analyse.areaOfRecord', { recordType, recordId }))
  const [opened, setOpened] = useState(false)
  if (area === undefined) return null
  return (
    <>
      <Button look={inHead ? 'default' : 'quiet'} inRow={!inHead} icon="plus" onClick={() => setOpened(true)}>
        Gör till risk
      </Button>
      {opened && (
        <RaiseRiskDialog
          serviceAreaId={area.serviceAreaId}
          signal={{ recordType, recordId, words: shortened(words) }}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
