/** Takes one picture along: to the clipboard, or as a file. */
import { Button } from "#src/ui/button";
import { download } from "#src/ui/download";
import { Menu } from "#src/ui/menu";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import { copyPng, copySvgText, pngFile, svgFile } from "./picture-file";

interface PictureMenuProps {
  /** The heading of the picture, and the name of the file. */
  readonly name: string;
  /** Null where there is nothing to see yet. */
  readonly draw: () => SVGSVGElement | null;
}

export function PictureMenu({ name, draw }: PictureMenuProps) {
  const { pictures: words } = useMessages();
  const { notify } = useStatus();
  const failed = () => notify({ text: words.failed(name), tone: "danger" });

  const copyPicture = (picture: SVGSVGElement) => {
    const png = pngFile(picture);
    const outcome = copyPng(png).then(async (isCopied) => {
      if (!isCopied) download(await png, `${name}.png`);
      notify({ text: isCopied ? words.copied(name) : words.savedInstead(name) });
    });
    outcome.catch(failed);
  };
  const savePng = (picture: SVGSVGElement) => {
    pngFile(picture).then((png) => {
      download(png, `${name}.png`);
      notify({ text: words.saved(`${name}.png`) });
    }, failed);
  };
  const saveSvg = (picture: SVGSVGElement) => {
    download(svgFile(picture), `${name}.svg`);
    notify({ text: words.saved(`${name}.svg`) });
  };
  const copySvg = (picture: SVGSVGElement) => {
    void copySvgText(picture).then((isCopied) => {
      if (!isCopied) download(svgFile(picture), `${name}.svg`);
      notify({ text: isCopied ? words.copied(name) : words.savedInstead(name) });
    });
  };
  const take = (use: (picture: SVGSVGElement) => void) => () => {
    const picture = draw();
    if (picture === null) failed();
    else use(picture);
  };

  return (
    <Menu label={words.menu(name)} icon="download" iconOnly align="end">
      <Button kind="quiet" onClick={take(copyPicture)}>
        {words.copyPng}
      </Button>
      <Button kind="quiet" onClick={take(savePng)}>
        {words.savePng}
      </Button>
      <Button kind="quiet" onClick={take(saveSvg)}>
        {words.saveSvg}
      </Button>
      <Button kind="quiet" onClick={take(copySvg)}>
        {words.copySvg}
      </Button>
    </Menu>
  );
}
