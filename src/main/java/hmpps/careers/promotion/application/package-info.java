/** Applications: written section by section, sent before the closing time, endorsed by the line manager, withdrawn at will. */
package hmpps.careers.promotion.application;
