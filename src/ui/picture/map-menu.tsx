import type { MapGroup } from "#src/ui/control-map";
import { mapPicture, type MapPictureWords } from "./map-picture";
import { PictureMenu } from "./picture-menu";

export interface MapMenuProps {
  readonly clauses: readonly MapGroup[];
  readonly themes: readonly MapGroup[];
  readonly words: MapPictureWords;
}

export function MapMenu({ clauses, themes, words }: MapMenuProps) {
  return <PictureMenu name={words.name} draw={() => mapPicture(clauses, themes, words)} />;
}
