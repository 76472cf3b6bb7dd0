package jjj.world;

import java.util.Optional;
import jjj.base.StateStream;
import jjj.rules.CampusMode;

/** A university with its main campus and, under order, a second one. Students and staff in persons. */
public final class University {
    private final int index;
    private final String name;
    private final String nameChinese;
    private final int zone;
    private final long baseStudents;
    private final long baseStaff;
    private Optional<CampusMode> mode = Optional.empty();
    private int newZone = SkilledWorkers.NOWHERE;
    private int opensIn = Integer.MAX_VALUE;
    private long studentsMoved;
    private long staffMoved;

    /** A university at the start. */
    public University(int index, String name, String nameChinese, int zone, long students, long staff) {
        this.index = index;
        this.name = name;
        this.nameChinese = nameChinese;
        this.zone = zone;
        this.baseStudents = students;
        this.baseStaff = staff;
    }

    /** Number among universities. */
    public int index() {
        return index;
    }

    /** English name. */
    public String name() {
        return name;
    }

    /** Chinese name. */
    public String nameChinese() {
        return nameChinese;
    }

    /** Zone of the old campus. */
    public int zone() {
        return zone;
    }

    /** All students. */
    public long students() {
        return baseStudents;
    }

    /** All staff. */
    public long staff() {
        return baseStaff;
    }

    /** How it moves; empty without an order. */
    public Optional<CampusMode> mode() {
        return mode;
    }

    /** Takes an order: where, how, and when the new campus opens. */
    public void take(CampusMode chosen, int destinationZone, int openingMonth) {
        mode = Optional.of(chosen);
        newZone = destinationZone;
        opensIn = openingMonth;
    }

    /** Zone of the new campus, or {@link SkilledWorkers#NOWHERE}. */
    public int newZone() {
        return newZone;
    }

    /** Month in which the new campus opens. */
    public int opensIn() {
        return opensIn;
    }

    /** Whether the old campus is kept. */
    public boolean keepsOldCampus() {
        return mode.map(chosen -> chosen != CampusMode.FULL).orElse(true);
    }

    /** Students at the new campus. */
    public long studentsMoved() {
        return studentsMoved;
    }

    /** Staff posts at the new campus. */
    public long staffMoved() {
        return staffMoved;
    }

    /** Students and staff posts move. */
    public void move(long students, long staff) {
        studentsMoved += students;
        staffMoved += staff;
    }

    /** Students at the old campus. */
    public long studentsAtOldCampus() {
        return baseStudents - studentsMoved;
    }

    /** Staff posts at the old campus. */
    public long staffAtOldCampus() {
        return baseStaff - staffMoved;
    }

    /** What lasts. */
    void state(StateStream state) {
        mode = state.perhaps(mode, CampusMode.values());
        newZone = state.number(newZone);
        opensIn = state.number(opensIn);
        studentsMoved = state.number(studentsMoved);
        staffMoved = state.number(staffMoved);
    }
}
