import { useMessages } from "#src/ui/messages";
import { Flag } from "#src/ui/flag";
import { placeOf, type BackupFailure } from "./backup-failure";

/** Cause, next step, and the place where there is one. */
export function useFailureText(): (failure: BackupFailure) => string {
  const { errors } = useMessages();
  return (failure) => {
    const place = placeOf(failure);
    return place === null ? errors[failure.type] : `${errors[failure.type]} ${errors.place(place)}`;
  };
}

export function FailureFlag({ failure }: { readonly failure: BackupFailure }) {
  const text = useFailureText();
  return (
    <Flag icon="warning" bad>
      {text(failure)}
    </Flag>
  );
}
