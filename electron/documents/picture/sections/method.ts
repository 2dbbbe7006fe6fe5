import { heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import { momentText } from '../../content/swedish'
import { type PictureInput, span } from '../view-model'

/** How the picture is made, so that nobody reads more into it than it holds. */
export const method: Section<PictureInput> = ({ madeAt, picture }) => [
  heading(1, 'Om lägesbilden'),
  paragraph(
    say`Uppgifterna hämtades ur registret den ${momentText(madeAt)} och gäller ${span(picture)}. Ett år före det att ett register togs i bruk är okänt och räknas inte som noll. Ett pågående år jämförs med samma tid året före. Vad som kräver åtgärd bedöms efter läget den dag då uppgifterna hämtades. Individuppföljning ingår inte bland signalerna och händelserna.`,
  ),
]
