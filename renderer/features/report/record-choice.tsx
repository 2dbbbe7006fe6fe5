import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { SelectField } from '../../ui/forms'
import type { DocumentChoice } from './document-choice'

interface RecordChoiceProps {
  choice: DocumentChoice
  onChange: (fields: Partial<DocumentChoice>) => void
  error: string | null
}

/** One of the year's granskningar, found by number or utförare. */
export function ReviewChoice({ choice, onChange, error }: RecordChoiceProps) {
  const { data } = useQuery(
    ask('collect.reviews', { committeeId: choice.committeeId, year: choice.year, limit: 100_000 }),
  )
  const rows = data?.rows ?? []
  return (
    <SelectField
      required
      error={error}
      label="Granskning"
      hint="En av årets granskningar."
      options={rows.map(({ id, number, providerName, serviceTypeName }) => ({
        value: id,
        label: `${number} ${providerName ?? serviceTypeName}`,
      }))}
      value={choice.reviewId ?? null}
      onChange={(reviewId) => {
        const found = rows.find(({ id }) => id === reviewId)
        onChange({
          reviewId,
          // Another granskning has steps of its own.
          sanctionId: null,
          proposalId: null,
          providerId: found?.providerId ?? null,
          registryNumber: found?.registryNumber ?? choice.registryNumber,
        })
      }}
    />
  )
}

export function RequestChoice({ choice, onChange, error }: RecordChoiceProps) {
  const { data } = useQuery(ask('collect.requests', { committeeId: choice.committeeId }))
  const rows = data?.rows ?? []
  return (
    <SelectField
      required
      error={error}
      label="Uppgiftsbegäran"
      hint="Skrivs under Samla in, Uppgiftsbegäran."
      options={rows.map(({ id, number, providerName }) => ({ value: id, label: `${number} ${providerName}` }))}
      value={choice.requestId ?? null}
      onChange={(requestId) => {
        const found = rows.find(({ id }) => id === requestId)
        onChange({
          requestId,
          providerId: found?.providerId ?? null,
          registryNumber: found?.registryNumber ?? choice.registryNumber,
        })
      }}
    />
  )
}
