import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { SelectField } from '../../ui/forms'
import type { DocumentChoice } from './document-choice'
import type { About } from './kinds'
import { RequestChoice, ReviewChoice } from './record-choice'

interface AboutFieldsProps {
  about: About
  required: boolean
  choice: DocumentChoice
  onChange: (fields: Partial<DocumentChoice>) => void
  /** Said under the first field when the choice is needed and lacking. */
  error: string | null
}

const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
const nothing = {
  providerId: null,
  serviceTypeId: null,
  serviceAreaId: null,
  reviewId: null,
  requestId: null,
  sanctionId: null,
  proposalId: null,
}

/** What one document is about. An insats or a verksamhetsområde brings the nämnd that answers for it. */
export function AboutFields({ about, required, choice, onChange, error }: AboutFieldsProps) {
  const { data } = useQuery(ask('register.choices', {}))
  const areas = data?.serviceAreas ?? []
  const committeeOf = (areaId: string | undefined) =>
    areas.find(({ id }) => id === areaId)?.committeeId ?? choice.committeeId
  const either = about === 'providerOrServiceType'
  const field = { required: required && !either, clearable: !required || either, error }
  return (
    <>
      {(about === 'provider' || either) && (
        <SelectField
          {...field}
          label="Utförare"
          hint={either ? 'Välj en utförare, eller en insats bredvid.' : 'Den som dokumentet handlar om.'}
          options={(data?.providers ?? []).map(toOption)}
          value={choice.providerId ?? null}
          onChange={(providerId) => onChange({ ...nothing, providerId })}
        />
      )}
      {(about === 'serviceType' || either) && (
        <SelectField
          {...field}
          error={about === 'serviceType' ? error : undefined}
          label="Insats"
          hint={either ? 'Jämför insatsens alla utförare.' : 'Den som dokumentet handlar om.'}
          options={(data?.serviceTypes ?? []).map((type) => ({
            ...toOption(type),
            group: areas.find(({ id }) => id === type.serviceAreaId)?.name ?? '',
          }))}
          value={choice.serviceTypeId ?? null}
          onChange={(serviceTypeId) => {
            const areaId = data?.serviceTypes.find(({ id }) => id === serviceTypeId)?.serviceAreaId
            onChange({ ...nothing, serviceTypeId, committeeId: committeeOf(areaId) })
          }}
        />
      )}
      {about === 'review' && <ReviewChoice choice={choice} onChange={onChange} error={error} />}
      {about === 'request' && <RequestChoice choice={choice} onChange={onChange} error={error} />}
      {about === 'serviceArea' && (
        <SelectField
          {...field}
          label="Verksamhetsområde"
          hint={required ? 'Det som dokumentet handlar om.' : 'Lämnas det tomt tas alla med.'}
          options={areas.map(toOption)}
          value={choice.serviceAreaId ?? null}
          onChange={(serviceAreaId) =>
            onChange({ ...nothing, serviceAreaId, committeeId: committeeOf(serviceAreaId ?? undefined) })
          }
        />
      )}
    </>
  )
}
