import digiAgder from "../../samples/data/digi-agder.json";
import digiRogaland from "../../samples/data/digi-rogaland.json";
import digiVestland from "../../samples/data/digi-vestland.json";
import digitaleHelgeland from "../../samples/data/digitale-helgeland.json";
import digiViken from "../../samples/data/digiviken.json";
import type { Sample } from "./sample";

/** Every sample workbook there is. One more partnership is one more file of data and one more line here. */
export const SAMPLES: readonly Sample[] = [
  { ...digiVestland, language: "nn" },
  { ...digiViken, language: "nb" },
  { ...digitaleHelgeland, language: "nb" },
  { ...digiRogaland, language: "nb" },
  { ...digiAgder, language: "nb" },
];
