import { useQuery } from '@tanstack/react-query'
import type { DocumentKind } from '../../../shared/contracts/values'
import { ask } from '../../lib/queries'
import { SelectField } from '../../ui/forms'
import { kindOf } from './kinds'

interface TemplateFieldProps {
  kind: DocumentKind
  value: string | null | undefined
  onChange: (templateId: string | null) => void
}

const asSet = 'as-set'

/** Which Word template the document is drawn in; shown only where there is more than one to choose among. */
export function TemplateField({ kind, value, onChange }: TemplateFieldProps) {
  const { data } = useQuery(ask('report.templates', {}))
  if (data === undefined) return null
  const own = data.rows.filter(
    ({ kinds, check }) => check.errors.length === 0 && (kinds.length === 0 || kinds.includes(kind)),
  )
  const looks = data.builtIn.filter(({ forLetters }) => !forLetters || kindOf(kind).letter === true)
  if (own.length + looks.length < 2) return null
  const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return (
    <SelectField
      label="Mall"
      hint="Dokumentets utseende i Word."
      required
      options={[
        { value: asSet, label: 'Den som är vald för slaget' },
        ...own.map((template) => ({ ...toOption(template), group: 'Kommunens mallar' })),
        ...looks.map((look) => ({ ...toOption(look), group: 'Programmets utseenden' })),
      ]}
      value={value ?? asSet}
      onChange={(id) => onChange(id === asSet ? null : id)}
    />
  )
}
