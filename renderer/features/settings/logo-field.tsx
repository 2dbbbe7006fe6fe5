import { useQuery } from '@tanstack/react-query'
import type { DocumentSettings } from '../../../shared/contracts/document-settings'
import { LOGO_BYTES } from '../../../shared/domain/report/document-look'
import { toFileContent } from '../../lib/download'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Notice } from '../../ui'
import { FieldGroup, FileDrop, TextField } from '../../ui/forms'
import classes from './documents.module.css'

type Logo = DocumentSettings['logo']

interface LogoFieldProps {
  logo: Logo
  onChange: (logo: Logo) => void
  error: string | undefined
}

/** The logo with what it shows in words: those who can't see it get the words. */
export function LogoField({ logo, onChange, error }: LogoFieldProps) {
  const keep = useCommand('settings.keepLogo')
  const take = async (file: File): Promise<void> => {
    const content = await toFileContent(file)
    keep.mutate(content, {
      onSuccess: ({ sha256, fileName }) => onChange({ sha256, fileName, alt: logo?.alt ?? '' }),
    })
  }
  return (
    <FieldGroup legend="Logotyp">
      {keep.error && <Notice kind="error" title={sentenceOf(keep.error)} />}
      {logo === null ? (
        <FileDrop
          title="Släpp logotypen här"
          hint={`PNG eller JPEG, högst ${LOGO_BYTES / 1_000_000} MB. Den står överst på första sidan.`}
          accept=".png,.jpg,.jpeg,image/png,image/jpeg"
          onFile={(file) => void take(file)}
        />
      ) : (
        <div className={classes.logo}>
          <Picture logo={logo} />
          <div className={classes.logoFields}>
            <TextField
              label="Logotypen i ord"
              hint="Läses upp för den som inte ser bilden, till exempel ”Solberga kommuns vapen”."
              required
              maxLength={200}
              value={logo.alt}
              onChange={(alt) => onChange({ ...logo, alt })}
              error={error ?? (logo.alt.trim() === '' ? 'Beskriv logotypen i ord.' : undefined)}
            />
            <span className={classes.file}>
              {logo.fileName}
              <Button look="quiet" inRow onClick={() => onChange(null)}>
                Ta bort logotypen
              </Button>
            </span>
          </div>
        </div>
      )}
    </FieldGroup>
  )
}

/** On white in both colour schemes, as on paper. */
function Picture({ logo }: { logo: NonNullable<Logo> }) {
  const { data } = useQuery(ask('settings.logo', { sha256: logo.sha256 }))
  return (
    <span className={classes.paper}>
      {data && <img src={`data:${data.mediaType};base64,${data.contentBase64}`} alt={logo.alt} />}
    </span>
  )
}
