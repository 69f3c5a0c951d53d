import { useState } from "react";
import type { Workspace } from "#src/storage/database";
import { Button } from "#src/ui/button";
import { useCoreMessages } from "#src/ui/messages";

/** «Lưu một bản ngay»: for screens behind which nothing else works any more. In the first file: it must bring little. */
export function LastResort({ workspace }: { readonly workspace: Workspace }) {
  const words = useCoreMessages().shell.lastResort;
  const [told, setTold] = useState("");

  const save = async () => {
    try {
      const { saveACopy } = await import("#src/features/backup/save-a-copy");
      const saved = await saveACopy(workspace, __APP_VERSION__);
      if (saved.ok) return setTold(words.saved(saved.value));
      const { error } = saved;
      return setTold(
        error.type === "backup-nothing-to-save"
          ? words.nothing
          : words.failed("detail" in error ? error.detail : error.type),
      );
    } catch (error) {
      return setTold(words.failed(String(error)));
    }
  };

  return (
    <div>
      <Button onClick={() => void save()}>{words.save}</Button>
      <p>{words.hint}</p>
      <output>{told}</output>
    </div>
  );
}
