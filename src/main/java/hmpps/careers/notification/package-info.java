/** What people are told on their home page. */
package hmpps.careers.notification;
