import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { Button, Card, Row, Stack, WaitingButton } from '../../ui'
import { FieldGrid } from '../../ui/forms'
import { YearField } from './year-field'

interface KoladaFetchProps {
  state: Output<'collect.kolada'>
  onFetch: (years: { fromYear: number; toYear: number }) => void
}

/** How many years are usual to compare. */
const usualYears = 5

/** What is sent and where, and the button that sends it: nothing is fetched otherwise. */
export function KoladaFetch({ state, onFetch }: KoladaFetchProps) {
  const { year } = useScreen()
  const [fromYear, setFrom] = useState<number | null>(year - usualYears)
  const [toYear, setTo] = useState<number | null>(year)
  const reasons = [
    ...state.ready.reasons,
    ...(fromYear === null || toYear === null || fromYear > toYear ? ['Ange från och till vilket år.'] : []),
  ]
  return (
    <Card title="Över nätet">
      <Stack gap={3}>
        <p>{state.sends}</p>
        <p>{`${formatCount(state.indicators.length, 'nyckeltal', 'nyckeltal')} i bruk har ett id i Kolada.`}</p>
        <FieldGrid least={7}>
          <YearField label="Från år" value={fromYear} onChange={setFrom} last={year} required />
          <YearField label="Till år" value={toYear} onChange={setTo} last={year} required />
        </FieldGrid>
        <Row>
          {reasons.length > 0 || fromYear === null || toYear === null ? (
            <WaitingButton reason={reasons.join(' ')}>Hämta</WaitingButton>
          ) : (
            <Button look="primary" icon="download" onClick={() => onFetch({ fromYear, toYear })}>
              Hämta
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
