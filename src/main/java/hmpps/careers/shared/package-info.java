/** The few types that belong to no feature: how time, ids, refusals and announcements are written here. */
package hmpps.careers.shared;
