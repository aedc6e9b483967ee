/** The classes of pdfmake that lay out and draw. They come as CommonJS: Node and the bundler give the module, test runners its `default`. */
import PDFDocumentModule from 'pdfmake/js/PDFDocument.js';
import LayoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import RendererModule from 'pdfmake/js/Renderer.js';
import SVGMeasureModule from 'pdfmake/js/SVGMeasure.js';

const classOf = <Class extends object>(module: { readonly default: Class } | Class): Class => ('default' in module ? module.default : module);

export const PDFDocument = classOf(PDFDocumentModule);
export const LayoutBuilder = classOf(LayoutBuilderModule);
export const Renderer = classOf(RendererModule);
export const SVGMeasure = classOf(SVGMeasureModule);
