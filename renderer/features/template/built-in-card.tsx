import { placeholders } from '../../../shared/domain/report/placeholders'
import { Button, Card, Row, Stack } from '../../ui'
import classes from './template.module.css'

interface BuiltInCardProps {
  looks: readonly { id: string; name: string; forLetters: boolean }[]
  onPreview: (id: string) => void
  onDownload: (id: string) => void
}

/** The looks that come with the program: what is used without a template of one's own, and a start for one. */
export function BuiltInCard({ looks, onPreview, onDownload }: BuiltInCardProps) {
  return (
    <Card title="Inbyggda mallar" flush>
      {looks.map(({ id, name, forLetters }) => (
        <div key={id} className={classes.look}>
          <span className={classes.lookName}>
            {name}
            <small>
              {forLetters
                ? 'För tjänsteskrivelser och brev: mindre rubriker utan nummer.'
                : 'För rapporter och planer: numrerade rubriker och innehållsförteckning.'}
            </small>
          </span>
          <Row>
            <Button look="quiet" inRow onClick={() => onPreview(id)}>
              Provskriv<span className="visually-hidden"> i mallen {name}</span>
            </Button>
            <Button look="quiet" inRow icon="download" onClick={() => onDownload(id)}>
              Hämta som början till en egen<span className="visually-hidden">: {name}</span>
            </Button>
          </Row>
        </div>
      ))}
    </Card>
  )
}

/** What one writes in a template, and what stands there in the finished document. */
export function PlaceholderCard() {
  return (
    <Card title="Det här kan stå i en mall">
      <Stack gap={3}>
        <p>
          Skriv orden med dubbla klamrar där uppgiften ska stå: i texten, i sidhuvudet, i sidfoten eller i en textruta.
          De byts ut när ett dokument skrivs.
        </p>
        <dl className={classes.meaning}>
          {Object.entries(placeholders).map(([name, meaning]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>
                <code>{`{{${name}}}`}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Stack>
    </Card>
  )
}
