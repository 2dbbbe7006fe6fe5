import { DocumentKind } from '../../../shared/contracts/values'
import { compareSv } from '../../../shared/domain/swedish'
import { documentKindNames } from '../../../shared/text/names'
import { CheckField, FieldGrid, FieldGroup, RadioCards } from '../../ui/forms'

interface KindsFieldProps {
  kinds: readonly DocumentKind[]
  /** Whether only the kinds named, none of them yet perhaps, are meant; else all. */
  some: boolean
  onChange: (some: boolean, kinds: DocumentKind[]) => void
}

const byName = DocumentKind.options.toSorted((a, b) => compareSv(documentKindNames[a], documentKindNames[b]))

/** Every document, or some kinds of them. */
export function KindsField({ kinds, some, onChange }: KindsFieldProps) {
  return (
    <>
      <RadioCards
        label="Vilka dokument gäller mallen?"
        options={[
          { value: 'all', label: 'Alla dokument' },
          { value: 'some', label: 'Vissa slag' },
        ]}
        value={some ? 'some' : 'all'}
        onChange={(value) => onChange(value === 'some', value === 'some' ? [...kinds] : [])}
        least={9}
      />
      {some && (
        <FieldGroup legend="Slag av dokument">
          <FieldGrid least={16}>
            {byName.map((kind) => (
              <CheckField
                key={kind}
                label={documentKindNames[kind]}
                checked={kinds.includes(kind)}
                onChange={(checked) =>
                  onChange(true, checked ? [...kinds, kind] : kinds.filter((other) => other !== kind))
                }
              />
            ))}
          </FieldGrid>
        </FieldGroup>
      )}
    </>
  )
}
