import { useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import {
  catalogTextLicence,
  fontLicence,
  libraryLicences,
  ownCodeLicence,
  reportFontLicenceHref,
  screenFontLicenceHref,
} from "./licences";

export function LicencesTable() {
  const { licences } = useMessages().settings;
  const rows = [
    { component: licences.code, licence: ownCodeLicence, href: null },
    { component: licences.texts, licence: catalogTextLicence, href: null },
    { component: licences.screenFont, licence: fontLicence, href: screenFontLicenceHref },
    { component: licences.reportFonts, licence: fontLicence, href: reportFontLicenceHref },
    ...libraryLicences.map((library) => ({ ...library, href: null })),
  ];
  return (
    <Table caption={licences.caption} dense>
      <thead>
        <tr>
          <th scope="col">{licences.component}</th>
          <th scope="col">{licences.licence}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ component, licence, href }) => (
          <tr key={component}>
            <th scope="row">{component}</th>
            <td>
              {licence}
              {href === null ? null : (
                <>
                  {" ("}
                  <a href={href} aria-label={`${component}: ${licence}, ${licences.fullText}`}>
                    {licences.fullText}
                  </a>
                  {")"}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
