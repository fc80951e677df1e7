/** Printed at 15 cm it has about 300 dots an inch. */
const scale = 2;

/** Draws an SVG of ours in the browser and saves it as PNG; false where it can't be fetched or drawn. */
export async function downloadAsPng(href: string, file: string): Promise<boolean> {
  const response = await fetch(href).catch(() => null);
  if (response === null || !response.ok) return false;
  const png = await drawn(await response.blob());
  if (png === null) return false;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(png);
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
}

async function drawn(svg: Blob): Promise<Blob | null> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
