/** Settles once Office is ready and the pane is, or becomes, visible to the user. */
export async function whenShown(): Promise<void> {
  const { addin } = (await Office.onReady()) as { addin?: { visibilityMode?: Office.VisibilityMode } };
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) return;
  await new Promise<void>((resolve) => {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
  });
}
